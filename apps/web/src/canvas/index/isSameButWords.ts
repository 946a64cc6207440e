import { isSame } from '@wayline/document';
import type { ItemScene, MapScene, Part } from '@wayline/scene';
import { withoutText } from '../../text/withoutText.ts';

/** Whether two drawings of an item or a part differ at most in the words that its editor shows. */
export function isSameButWords(a: ItemScene | Part, b: ItemScene | Part): boolean {
  if (!a.editor || !b.editor || !isSame(a.rect, b.rect) || !isSame(a.editor, b.editor)) return false;
  return isSame(withoutText(a.marks, a.editor), withoutText(b.marks, b.editor));
}

/** Whether two layouts of a map differ at most in the words of this card. */
export function isSameButWordsOf(cardId: string, a: MapScene, b: MapScene): boolean {
  if (!isSame(a.rect, b.rect) || a.parts.length !== b.parts.length) return false;
  return a.parts.every((part, at) => {
    const other = b.parts[at];
    if (part === other) return true;
    return other?.refs.cardId === cardId && part.key === other.key && isSameButWords(part, other);
  });
}
