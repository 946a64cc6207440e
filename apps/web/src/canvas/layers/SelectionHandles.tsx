import { type Rect, unionRect } from '@wayline/scene';
import { type CSSProperties, type ReactElement, useSyncExternalStore } from 'react';
import { useSession } from '../../session/useSession.ts';
import { useUi } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import { useSceneWhile } from '../index/useSceneOf.ts';
import { HANDLES, type Handle } from '../resize/handle.ts';
import { resizable } from '../resize/resizable.ts';
import { useView } from '../view/useView.ts';
import styles from './SelectionHandles.module.css';

const HALF = 4.5;

/** A handle's place on the box around what is selected, of one size on the screen at any zoom. */
function placeOf(handle: Handle, { width, height }: Rect, k: number): CSSProperties {
  const left = handle.includes('w') ? 0 : handle.includes('e') ? width : width / 2;
  const top = handle.includes('n') ? 0 : handle.includes('s') ? height : height / 2;
  if (handle.length === 2) return { left: left - HALF, top: top - HALF, transform: `scale(${k})` };
  return handle === 'n' || handle === 's'
    ? { left: 0, width, top: top - HALF, transform: `scaleY(${k})` }
    : { top: 0, height, left: left - HALF, transform: `scaleX(${k})` };
}

/** What the selection is pulled by: corners and sides of things that have a size, both ends of a connector. */
export function SelectionHandles(): ReactElement | null {
  const { index, gesture } = useCanvas();
  const { board, canEdit } = useSession();
  const selection = useUi((ui) => ui.selection);
  const isIdle = useUi((ui) => ui.editing === null && ui.tool === 'select');
  const kind = useSyncExternalStore(gesture.subscribe, () => gesture.get()?.kind ?? null);
  // While nothing can be pulled, no edit moves a handle.
  useSceneWhile(canEdit && isIdle && selection.length > 0);
  const k = useView(({ zoom }) => 1 / zoom);
  if (!canEdit || !isIdle || (kind !== null && kind !== 'resize')) return null;

  const [id] = selection;
  const wire = selection.length === 1 && id !== undefined ? index.connector(id) : undefined;
  if (wire) {
    return (
      <>
        {(['from', 'to'] as const).map((end) => (
          <span
            key={end}
            className={styles.end}
            style={{ left: wire[end].x - 5.5, top: wire[end].y - 5.5, transform: `scale(${k})` }}
            data-end={end}
            data-of={wire.connectorId}
            aria-hidden="true"
          />
        ))}
      </>
    );
  }
  const [first, ...others] = resizable(board, selection).flatMap((one) => index.item(one)?.rect ?? []);
  if (!first) return null;
  const area = others.reduce(unionRect, first);
  return (
    <div
      className={styles.frame}
      style={{ left: area.x, top: area.y, width: area.width, height: area.height }}
    >
      {HANDLES.map((handle) => (
        <span
          key={handle}
          className={`${handle.length === 2 ? styles.corner : styles.side} ${styles[handle] ?? ''}`}
          style={placeOf(handle, area, k)}
          data-resize="selection"
          data-corner={handle}
          aria-hidden="true"
        />
      ))}
    </div>
  );
}
