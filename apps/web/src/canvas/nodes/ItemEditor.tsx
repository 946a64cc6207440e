import { remove } from '@wayline/document';
import type { Item } from '@wayline/domain';
import type { TextBox } from '@wayline/scene';
import type { ReactElement } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useSession } from '../../session/useSession.ts';
import { type Leave, TextEditor } from '../../text/TextEditor.tsx';
import { useUi, useUiStore } from '../../ui/uiStore.ts';

interface ItemEditorProps {
  readonly item: Item;
  readonly box: TextBox | undefined;
}

/** The words of an item while they are written. */
export function ItemEditor({ item, box }: ItemEditorProps): ReactElement | null {
  const { board } = useSession();
  const { canvas: words } = useText();
  const ui = useUiStore();
  const typed = useUi((state) => state.editing?.typed);
  if (!box) return null;

  const leave = (how: Leave): void => {
    const { editing } = ui.getState();
    const text = board.get('items', item.id)?.text ?? '';
    ui.getState().edit(null);
    // Words alone are nothing once they are gone; a sticky or a shape is still there to be written on.
    if (
      text.trim() === '' &&
      (item.type === 'text' || (item.type === 'sticky' && editing?.fresh && how === 'escape'))
    ) {
      remove(board, { collection: 'items', id: item.id });
      ui.getState().select([]);
      return;
    }
    if (how !== 'blur') document.querySelector<HTMLElement>(`[data-item="${CSS.escape(item.id)}"]`)?.focus();
  };

  return (
    <TextEditor
      collection="items"
      id={item.id}
      field="text"
      label={words.textOf(words.itemKinds[item.type])}
      box={box}
      multiline={item.type !== 'frame'}
      {...(typed !== undefined && { typed })}
      onLeave={leave}
    />
  );
}
