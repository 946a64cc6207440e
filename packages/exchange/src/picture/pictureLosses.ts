import type { Drawing, Mark } from '@wayline/scene';
import type { LossWords } from '../losses/lossWords.ts';

/** What a drawing cannot show in any picture format, one sentence each. */
export function pictureLosses(
  drawing: Drawing,
  image: (fileId: string) => string | undefined,
  words: LossWords,
): string[] {
  const marks = drawing.groups.flatMap((group) => group.marks);
  const missing = new Set(
    marks.flatMap((mark) => (mark.type === 'image' && image(mark.fileId) === undefined ? mark.fileId : [])),
  ).size;
  return missing > 0 ? [words.picturesGone(missing)] : [];
}

/** A letter of a script that none of the shipped fonts has. */
const UNDRAWN =
  /(?=\p{L})[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;

/** Says so where texts have letters that come out as empty boxes in a bitmap. */
export function undrawnLetters(drawing: Drawing, words: LossWords): string[] {
  const lines = drawing.groups.flatMap((group) => group.marks).filter(isUndrawn).length;
  return lines > 0 ? [words.undrawnLines(lines)] : [];
}

function isUndrawn(mark: Mark): boolean {
  return mark.type === 'text' && UNDRAWN.test(mark.text);
}
