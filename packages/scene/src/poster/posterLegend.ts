import { EVIDENCE_STATES, type EvidenceState, type Persona } from '@wayline/domain';
import { evidenceSign } from '../marks/evidenceSign.ts';
import { momentDiamond } from '../marks/momentDiamond.ts';
import { polygonPath } from '../marks/path.ts';
import { personaMarker } from '../marks/personaMarker.ts';
import type { Mark, Paint } from '../scene/mark.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { oneLine } from '../text/oneLine.ts';
import { personaLook } from '../theme/persona.ts';
import type { SceneWords } from '../words/sceneWords.ts';
import { POSTER_TYPE } from './posterType.ts';

const TOP = 14;
const HEADING_GAP = 8;
const ROW = 24;
const COLUMN_GAP = 16;
const SIGN = 18;
const TEXT_X: number = SIGN + 10;

/** Which signs stand on the map: only these are explained. */
export interface LegendSigns {
  readonly personas: readonly Persona[];
  readonly evidence: ReadonlySet<EvidenceState>;
  readonly measured: boolean;
  readonly repeats: boolean;
  readonly offered: boolean;
  readonly moments: boolean;
  readonly makeOrBreak: boolean;
}

interface Entry {
  readonly text: string;
  readonly color: Paint;
  /** The sign in an 18 square at its top left. */
  readonly sign: (x: number, y: number) => readonly Mark[];
}

/** "How to read this map": signs at the left of their words, in two columns. */
export function drawLegend(
  signs: LegendSigns,
  width: number,
  measurer: TextMeasurer,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const left = drawnEntries(signs, measurer.words);
  const right = evidenceEntries(signs, measurer.words);
  // The longer list gives its last entries to the other, so that the legend stays low.
  while (left.length > right.length + 1) right.push(...left.splice(-1));
  const heading = oneLine(measurer.words.poster.howToRead, POSTER_TYPE.heading, measurer, {
    x: 0,
    y: TOP,
    width,
    color: 'ink-3',
  });
  const top = TOP + POSTER_TYPE.heading.lineHeight + HEADING_GAP;
  const columnWidth = (width - COLUMN_GAP) / 2;
  const column = (entries: readonly Entry[], x: number): Mark[] =>
    entries.flatMap(({ text, color, sign }, row) => {
      const y = top + row * ROW;
      const words = oneLine(text, POSTER_TYPE.legend, measurer, {
        x: x + TEXT_X,
        y: y + (ROW - POSTER_TYPE.legend.lineHeight) / 2,
        width: columnWidth - TEXT_X,
        color,
      });
      return [...sign(x, y + (ROW - SIGN) / 2), ...(words ? [words] : [])];
    });
  const marks = [...column(left, 0), ...column(right, columnWidth + COLUMN_GAP)];
  const rows = Math.max(left.length, right.length);
  if (rows === 0) return { marks: [], height: 0 };
  return { marks: heading ? [heading, ...marks] : marks, height: top + rows * ROW };
}

function drawnEntries(signs: LegendSigns, words: SceneWords): Entry[] {
  const entries: Entry[] = signs.personas.map((persona) => ({
    text: persona.name.trim().split(/\s+/)[0] || persona.archetype,
    color: 'ink-2',
    sign: (x, y) => personaSign(persona.color, x, y),
  }));
  if (signs.measured) entries.push({ text: words.poster.measured, color: 'ink-2', sign: beamSign });
  if (signs.repeats) {
    const sign = (x: number, y: number): Mark[] => [
      { type: 'icon', name: 'repeat', x, y, size: SIGN, color: 'k-pain' },
    ];
    entries.push({ text: words.poster.mustRepeat, color: 'k-pain', sign });
  }
  if (signs.makeOrBreak) {
    entries.push({
      text: words.makeOrBreak,
      color: 'k-moment',
      sign: (x, y) => [momentDiamond(true, x, y, SIGN)],
    });
  }
  if (signs.moments) {
    const sign = (x: number, y: number): Mark[] => [momentDiamond(false, x, y, SIGN)];
    entries.push({ text: words.poster.moment, color: 'k-moment', sign });
  }
  if (signs.offered) {
    entries.push({
      text: words.poster.channelOffered,
      color: 'ink-2',
      sign: (x, y) => [ring(x + SIGN / 2, y + SIGN / 2)],
    });
  }
  return entries;
}

function evidenceEntries({ evidence }: LegendSigns, words: SceneWords): Entry[] {
  const size = 11;
  const inset = (SIGN - size) / 2;
  return EVIDENCE_STATES.filter((state) => evidence.has(state)).map((state) => ({
    text: words.evidenceStates[state],
    color: 'ink-2',
    sign: (x, y) => evidenceSign(state, x + inset, y + inset, 'ink-3', size),
  }));
}

function personaSign(color: number, x: number, y: number): Mark[] {
  const { paint, dash } = personaLook(color);
  const cy = y + SIGN / 2;
  return [
    {
      type: 'line',
      x1: x,
      y1: cy,
      x2: x + SIGN,
      y2: cy,
      stroke: paint,
      strokeWidth: 2.5,
      ...(dash && { dash: [4, 2] }),
    },
    personaMarker(color, x + SIGN / 2, cy, 4.5, { fill: paint }),
  ];
}

function beamSign(x: number, y: number): Mark[] {
  const cx = x + SIGN / 2;
  const cy = y + SIGN / 2;
  const stroke = { stroke: 'ink-2', strokeWidth: 1.5 } as const;
  const end = (at: number): Mark => ({ type: 'line', x1: cx - 4, y1: at, x2: cx + 4, y2: at, ...stroke });
  const diamond = polygonPath([
    { x: cx, y: cy - 4 },
    { x: cx + 4, y: cy },
    { x: cx, y: cy + 4 },
    { x: cx - 4, y: cy },
  ]);
  return [
    { type: 'line', x1: cx, y1: y + 1, x2: cx, y2: y + 17, ...stroke },
    end(y + 1),
    end(y + 17),
    { type: 'path', d: diamond, fill: 'paper', ...stroke },
  ];
}

const ring = (cx: number, cy: number): Mark => ({
  type: 'circle',
  cx,
  cy,
  r: 3.6,
  stroke: 'line-3',
  strokeWidth: 1.5,
});
