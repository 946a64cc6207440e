import type { EvidenceCoverage, JourneyMap, Persona } from '@wayline/domain';
import { textBox } from '../item/textBox.ts';
import type { Mark } from '../scene/mark.ts';
import type { Part } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { oneLine } from '../text/oneLine.ts';
import { GRID } from '../theme/grid.ts';
import { TYPE } from '../theme/type.ts';
import { EVIDENCE_BAR_HEIGHT, EVIDENCE_BAR_WIDTH, evidenceBarMarks } from './evidenceBar.ts';
import { nameLine } from './nameLine.ts';
import { CHIP_HEIGHT, type ChipText, chipWidth, drawPersonaChip } from './personaChip.ts';

const TOP = 14;
const STATE_TOP = 50;
/** Chips and evidence bar are centred on this line. */
const SIDE_MIDDLE = 40;
const SIDE_GAP = 12;
const BAR_GAP = 4;
/** Before the title is cut, chips give way; of a long one this much is kept. */
const LEAST_TITLE = 280;
const MOST_TITLE = 560;

/** Title and scenario at the left; personas and the evidence bar at the right. */
export function layoutMapHeader(
  map: JourneyMap,
  personas: readonly Persona[],
  coverage: EvidenceCoverage,
  width: number,
  measurer: TextMeasurer,
): Part[] {
  const side: Part[] = [];
  let right = width - GRID.headerInset;
  if (coverage.share !== null) {
    right -= EVIDENCE_BAR_WIDTH;
    side.push({
      key: 'evidence',
      kind: 'evidenceBar',
      refs: {},
      rect: {
        x: right,
        y: SIDE_MIDDLE - EVIDENCE_BAR_HEIGHT / 2,
        width: EVIDENCE_BAR_WIDTH,
        height: EVIDENCE_BAR_HEIGHT,
      },
      marks: evidenceBarMarks(coverage, EVIDENCE_BAR_WIDTH, measurer),
    });
    right -= SIDE_GAP + BAR_GAP;
  }
  const wanted = measurer.width(map.title, TYPE.mapTitle);
  const title = Math.max(LEAST_TITLE, Math.min(MOST_TITLE, Math.ceil(wanted) + 1));
  const chips = fittingChips(personas, right - GRID.headerInset - title, measurer);
  for (const { persona, text, wide } of chips.toReversed()) {
    right -= wide;
    side.push({
      key: persona.id,
      kind: 'personaChip',
      refs: { personaId: persona.id },
      rect: { x: right, y: SIDE_MIDDLE - CHIP_HEIGHT / 2, width: wide, height: CHIP_HEIGHT },
      marks: drawPersonaChip(persona, text, measurer),
    });
    right -= SIDE_GAP;
  }
  const titleWidth = Math.max(LEAST_TITLE, right - GRID.headerInset);
  return [titlePart(map, width, titleWidth, measurer), ...side.toReversed()];
}

function titlePart(map: JourneyMap, width: number, room: number, measurer: TextMeasurer): Part {
  const x = GRID.headerInset;
  const title = nameLine(
    map.title,
    measurer.words.untitledMap,
    TYPE.mapTitle,
    { x, y: TOP, width: room },
    measurer,
  );
  const state = oneLine(measurer.words.mapState(map.type, map.state), TYPE.stateStrong, measurer, {
    x,
    y: STATE_TOP,
    width: room,
    color: 'ink',
  });
  const scenarioX = x + (state?.width ?? 0) + 4;
  const scenario = oneLine(map.scenario || map.goal, TYPE.state, measurer, {
    x: scenarioX,
    y: STATE_TOP,
    width: room - (scenarioX - x),
    color: 'ink-2',
  });
  return {
    key: 'mapHeader',
    kind: 'mapHeader',
    refs: {},
    rect: { x: 0, y: 0, width, height: GRID.mapHeaderHeight },
    marks: [title, state, scenario].filter((mark): mark is Mark & { type: 'text' } => mark !== undefined),
    editor: textBox(x, TOP, room, TYPE.mapTitle.lineHeight, TYPE.mapTitle),
  };
}

interface FittingChip {
  readonly persona: Persona;
  readonly text: ChipText;
  readonly wide: number;
}

/** Chips with name and archetype while they fit, then with less of both, then bare from the last on: nobody is left out. */
function fittingChips(
  personas: readonly Persona[],
  room: number,
  measurer: TextMeasurer,
): readonly FittingChip[] {
  const chips = (textOf: (index: number) => ChipText): readonly FittingChip[] =>
    personas.map((persona, index) => {
      const text = textOf(index);
      return { persona, text, wide: chipWidth(persona, text, measurer) };
    });
  const isFitting = (tried: readonly FittingChip[]): boolean =>
    tried.reduce((sum, { wide }) => sum + SIDE_GAP + wide, 0) <= room;
  const full = chips(() => 168);
  if (isFitting(full)) return full;
  for (let named = personas.length; named > 0; named--) {
    const tried = chips((index) => (index < named ? 104 : 0));
    if (isFitting(tried)) return tried;
  }
  return chips(() => 0);
}
