import { isSame } from '@wayline/document';
import type { ItemScene } from '@wayline/scene';

/** Whether an item is drawn as before, though maybe elsewhere: its marks are told from its own corner. */
export function isSameButPlace(before: ItemScene, now: ItemScene): boolean {
  return (
    before.rect.width === now.rect.width &&
    before.rect.height === now.rect.height &&
    isSame(before.marks, now.marks) &&
    isSame(before.editor, now.editor)
  );
}
