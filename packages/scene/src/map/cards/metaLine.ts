import type { Card } from '@wayline/domain';
import { EVIDENCE_SIGN_SIZE, evidenceSign } from '../../marks/evidenceSign.ts';
import { personaMarker } from '../../marks/personaMarker.ts';
import type { Mark, Paint } from '../../scene/mark.ts';
import { oneLine } from '../../text/oneLine.ts';
import { personaLook } from '../../theme/persona.ts';
import { TYPE } from '../../theme/type.ts';
import type { CardContext } from './cardDrawing.ts';
import { META_HEIGHT } from './cardFrame.ts';

const GAP = 6;
const GLYPH = 16;
const MARKER = 9;

/**
 * The line above a card's text: a glyph, its numbers in the kind's hue, and at the right whom the card is about and
 * how well it is known. Personas that do not fit are counted.
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
  const colors = card.personaIds.flatMap((id) => personaColor(id) ?? []);
  const room = right - (labelX + (label?.width ?? 0) + GAP);
  let shown = Math.min(colors.length, Math.max(0, Math.floor((room + GAP) / (MARKER + GAP))));
  if (shown < colors.length) {
    shown = Math.max(0, shown - 1);
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
