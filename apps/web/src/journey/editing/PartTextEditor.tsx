import type { Part } from '@wayline/scene';
import type { ReactElement } from 'react';
import { TextEditor } from '../../text/TextEditor.tsx';
import { useUi } from '../../ui/uiStore.ts';
import styles from './PartTextEditor.module.css';
import { useLeave } from './useLeave.ts';

interface PartTextEditorProps {
  readonly part: Part;
  readonly label: string;
  readonly placeholder: string;
}

/** Edits the name on a header in place. */
export function PartTextEditor({ part, label, placeholder }: PartTextEditorProps): ReactElement | null {
  const editing = useUi((ui) => ui.editing);
  const leave = useLeave(part);
  if (!editing || !part.editor) return null;
  return (
    <div className={styles.frame}>
      <TextEditor
        collection={editing.collection}
        id={editing.id}
        field={editing.field}
        label={label}
        placeholder={placeholder}
        box={part.editor}
        {...(editing.typed !== undefined && { typed: editing.typed })}
        onLeave={leave}
      />
    </div>
  );
}
