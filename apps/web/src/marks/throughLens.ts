import type { Mark } from '@wayline/scene';

/** What a persona lens leaves of others' cards, lines and faces. */
export const FADED = 0.28;

const PERSONA_PAINT = /^p[1-8]$/u;

/** A lane's drawing with the lines and dots of everybody but `paint` faded. */
export function throughLens(marks: readonly Mark[], paint: string): readonly Mark[] {
  const isOther = (color: string | undefined): boolean =>
    color !== undefined && PERSONA_PAINT.test(color) && color !== paint;
  return marks.map((mark) =>
    ('stroke' in mark && isOther(mark.stroke)) || ('fill' in mark && isOther(mark.fill))
      ? { ...mark, opacity: FADED }
      : mark,
  );
}
