import type { ReactElement } from 'react';
import { useText } from '../../i18n/useText.ts';
import { type Leave, TextEditor } from '../../text/TextEditor.tsx';
import { useUi, useUiStore } from '../../ui/uiStore.ts';
import { useConnectorScene } from '../index/useSceneOf.ts';
import styles from './LabelEditor.module.css';

/** The label of a connector while it is written, in the middle of its line. */
export function LabelEditor(): ReactElement | null {
  const ui = useUiStore();
  const { canvas: words } = useText();
  const id = useUi(({ editing }) => (editing?.collection === 'connectors' ? editing.id : ''));
  const scene = useConnectorScene(id);
  if (!scene?.editor) return null;
  const leave = (how: Leave): void => {
    ui.getState().edit(null);
    if (how !== 'blur') document.querySelector<SVGElement>(`[data-wire="${CSS.escape(id)}"]`)?.focus();
  };
  return (
    <div className={styles.place}>
      <TextEditor
        collection="connectors"
        id={id}
        field="label"
        label={words.acts.label}
        box={scene.editor}
        onLeave={leave}
      />
    </div>
  );
}
