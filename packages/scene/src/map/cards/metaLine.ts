import type { Card } from '@wayline/domain';
import { EVIDENCE_SIGN_SIZE, evidenceSign } from '../../marks/evidenceSign.ts';
import { personaMarker } from '../../marks/personaMarker.ts';
import type { Mark, Paint } from '../../scene/mark.ts';
import type { TextMeasurer } from '../../text/measurer.ts';
import { oneLine } from '../../text/oneLine.ts';
import { personaLook } from '../../theme/persona.ts';
import { TYPE } from '../../theme/type.ts';
import type { CardContext } from './cardDrawing.ts';
import { META_HEIGHT } from './cardFrame.ts';

const GAP = 6;
const GLYPH = 16;
const MARKER = 9;
/** Radius of the dot that stands for the word, and its distance from the number. */
const DOT = 3;
const DOT_GAP = 4;

/**
 * The line above a card's text: a glyph, its numbers in the kind's hue, and at the right whom the card is about, how
 * well it is known and how many votes it got. Personas that do not fit are counted.
 */
export function metaLine(
  card: Card,
  { measurer, personaColor }: CardContext,
  line: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly glyph: readonly Mark[];
    readonly label: string;
    readonly color: Paint;
    readonly withEvidence: boolean;
    readonly votes?: number;
  },
): Mark[] {
  const { x, y, color } = line;
  const marks: Mark[] = [...line.glyph];
  const labelX = x + (line.glyph.length > 0 ? GLYPH + GAP : 0);
  const label = oneLine(line.label, TYPE.meta, measurer, { x: labelX, y, width: line.width, color });
  if (label) marks.push(label);

  const signY = y + (META_HEIGHT - MARKER) / 2;
  let right = x + line.width;
  if (line.withEvidence) {
    right -= EVIDENCE_SIGN_SIZE;
    marks.push(...evidenceSign(card.evidence.state, right, signY));
    right -= GAP;
  }
  if (line.votes !== undefined) {
    const left = labelX + (label?.width ?? 0) + GAP;
    const votes = votesMarks(line.votes, { left, right, y, color }, measurer);
    marks.push(...votes.marks);
    right -= votes.width + GAP;
  }
  const colors = card.personaIds.flatMap((id) => personaColor(id) ?? []);
  const room = right - (labelX + (label?.width ?? 0) + GAP);
  let shown = Math.min(colors.length, Math.max(0, Math.floor((room + GAP) / (MARKER + GAP))));
  if (shown < colors.length) {
    // The number needs as much as two markers and a gap.
    shown = Math.max(0, Math.floor((room - 2 * MARKER) / (MARKER + GAP)));
    const more = oneLine(`+${colors.length - shown}`, TYPE.meta, measurer, {
      x: right - 2 * MARKER,
      y,
      width: 2 * MARKER,
      color,
      align: 'end',
    });
    if (more) marks.push(more);
    right -= (more?.width ?? 0) + GAP;
  }
  for (const persona of colors.slice(0, shown).reverse()) {
    right -= MARKER;
    const fill = personaLook(persona).paint;
    marks.push(personaMarker(persona, right + MARKER / 2, signY + MARKER / 2, MARKER / 2, { fill }));
    right -= GAP;
  }
  return marks;
}

/** "9 votes" at the line's right end; in a narrow column the number alone, behind a dot. */
function votesMarks(
  count: number,
  { left, right, y, color }: { left: number; right: number; y: number; color: Paint },
  measurer: TextMeasurer,
): { readonly marks: readonly Mark[]; readonly width: number } {
  const words = measurer.words.votes(count);
  const isWhole = measurer.width(words, TYPE.meta) <= right - left;
  const place = { x: left, y, width: right - left, color, align: 'end' } as const;
  const text = oneLine(isWhole ? words : String(count), TYPE.meta, measurer, place);
  const width = text?.width ?? 0;
  if (!text || isWhole) return { marks: text ? [text] : [], width };
  const cx = right - width - DOT_GAP - DOT;
  const dot: Mark = { type: 'circle', cx, cy: y + META_HEIGHT / 2, r: DOT, fill: color };
  return { marks: [dot, text], width: width + DOT_GAP + 2 * DOT };
}
