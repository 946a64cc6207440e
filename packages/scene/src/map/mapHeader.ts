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
import { CHIP_HEIGHT, chipWidth, drawPersonaChip } from './personaChip.ts';

const TOP = 14;
const STATE_TOP = 50;
/** Chips and evidence bar are centred on this line. */
const SIDE_MIDDLE = 40;
const SIDE_GAP = 12;
const BAR_GAP = 4;
/** The title keeps at least this much before chips give way. */
const LEAST_TITLE = 280;

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
  const chips = fittingChips(personas, right - GRID.headerInset - LEAST_TITLE, measurer);
  for (const { persona, bare, wide } of chips.toReversed()) {
    right -= wide;
    side.push({
      key: persona.id,
      kind: 'personaChip',
      refs: { personaId: persona.id },
      rect: { x: right, y: SIDE_MIDDLE - CHIP_HEIGHT / 2, width: wide, height: CHIP_HEIGHT },
      marks: drawPersonaChip(persona, bare, measurer),
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

/** Chips with name and archetype while they fit, bare markers from there on: nobody is left out. */
function fittingChips(
  personas: readonly Persona[],
  room: number,
  measurer: TextMeasurer,
): { persona: Persona; bare: boolean; wide: number }[] {
  const full = personas.map((persona) => chipWidth(persona, false, measurer));
  const bare = personas.map((persona) => chipWidth(persona, true, measurer));
  let named = personas.length;
  const total = (): number =>
    personas.reduce(
      (sum, _, index) => sum + SIDE_GAP + ((index < named ? full[index] : bare[index]) ?? 0),
      0,
    );
  while (named > 0 && total() > room) named--;
  return personas.map((persona, index) => ({
    persona,
    bare: index >= named,
    wide: (index < named ? full[index] : bare[index]) ?? 0,
  }));
}
