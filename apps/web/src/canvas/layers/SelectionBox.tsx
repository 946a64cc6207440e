import { unionRect } from '@wayline/scene';
import type { ReactElement } from 'react';
import { useStore } from '../../session/useStore.ts';
import { useUi } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import { useSceneWhile } from '../index/useSceneOf.ts';
import styles from './SelectionBox.module.css';

/** With several selected, one hairline around all of them. */
export function SelectionBox(): ReactElement | null {
  const { index, gesture } = useCanvas();
  const selection = useUi((ui) => ui.selection);
  const now = useStore(gesture);
  // Of one thing or none there is no box to keep in place.
  useSceneWhile(selection.length > 1);
  if (selection.length < 2 || now?.kind === 'marquee' || now?.kind === 'cards') return null;
  const places = selection.flatMap((id) => index.place(id) ?? []);
  if (places.length < 2) return null;
  const { x, y, width, height } = places.reduce(unionRect);
  const [dx, dy] = now?.kind === 'items' ? [now.dx, now.dy] : [0, 0];
  return (
    <div
      className={styles.box}
      style={{
        left: x - 6,
        top: y - 6,
        width: width + 12,
        height: height + 12,
        transform: `translate(${dx}px, ${dy}px)`,
      }}
    />
  );
}
