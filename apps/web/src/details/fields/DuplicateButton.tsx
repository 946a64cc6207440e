import { duplicate } from '@wayline/document';
import type { ReactElement } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useSession } from '../../session/useSession.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import { useFieldText } from '../fieldText.ts';
import fields from './fields.module.css';

/** Copies a stage, step or lane beside itself with all that lies in it, and selects the copy. */
export function DuplicateButton({ id }: { readonly id: string }): ReactElement | null {
  const { board, canEdit } = useSession();
  const { canvas } = useText();
  const fieldText = useFieldText();
  const ui = useUiStore();
  if (!canEdit) return null;
  return (
    <button
      type="button"
      className={fields.link}
      style={{ marginTop: 8 }}
      onClick={() => {
        const made = duplicate(board, [id], { copyName: canvas.grid.copyName });
        if (made.ok) ui.getState().select(made.ids);
      }}
    >
      {fieldText.duplicate}
    </button>
  );
}
