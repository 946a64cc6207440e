import { type ReactElement, type RefObject, useEffect, useRef } from 'react';
import { useSession } from '../../session/useSession.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import { createFarPainter } from './createFarPainter.ts';
import styles from './FarCanvas.module.css';

/** The board as one picture while it is far away; what it shows can be reached by `FarTree`. */
export default function FarCanvas({ root }: { readonly root: RefObject<HTMLElement | null> }): ReactElement {
  const canvas = useCanvas();
  const session = useSession();
  const ui = useUiStore();
  const ground = useRef<HTMLCanvasElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!root.current || !ground.current || !over.current) return;
    const elements = { root: root.current, ground: ground.current, over: over.current };
    return createFarPainter(elements, { canvas, session, ui });
  }, [root, canvas, session, ui]);
  return (
    <div aria-hidden="true">
      <canvas ref={ground} className={styles.surface} data-surface="ground" hidden />
      <canvas ref={over} className={styles.surface} data-surface="over" hidden />
    </div>
  );
}
