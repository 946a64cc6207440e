import type { ReactElement } from 'react';
import { useStore } from '../session/useStore.ts';
import styles from './Announcer.module.css';
import { useCanvas } from './CanvasContext.ts';

/** Says to assistive technology what a move or a drop has done. */
export function Announcer(): ReactElement {
  const said = useStore(useCanvas().announcement);
  return (
    <div className={styles.said} aria-live="polite">
      {said}
    </div>
  );
}
