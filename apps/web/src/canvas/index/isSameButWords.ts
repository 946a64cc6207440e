import { isSame } from '@wayline/document';
import type { ItemScene } from '@wayline/scene';
import { withoutText } from '../../text/withoutText.ts';

/** Whether two drawings of an item differ at most in the words that its editor shows. */
export function isSameButWords(a: ItemScene, b: ItemScene): boolean {
  if (!a.editor || !b.editor || !isSame(a.rect, b.rect) || !isSame(a.editor, b.editor)) return false;
  return isSame(withoutText(a.marks, a.editor), withoutText(b.marks, b.editor));
}
