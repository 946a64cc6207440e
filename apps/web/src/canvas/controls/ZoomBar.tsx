import { lazy, type ReactElement, Suspense } from 'react';
import { useText } from '../../i18n/useText.ts';
import { pinned, toolMargin } from '../../journey/pinned/pinned.ts';
import { Icon } from '../../marks/Icon.tsx';
import { patiently } from '../../ui/patiently.ts';
import { useUi } from '../../ui/uiStore.ts';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import { useCanvas } from '../CanvasContext.ts';
import type { SceneIndex } from '../index/sceneIndex.ts';
import { useView } from '../view/useView.ts';
import type { Seen } from '../view/view.ts';
import { isNarrow, toBoard } from '../view/viewport.ts';
import { usePercent } from './usePercent.ts';
import styles from './ZoomBar.module.css';

const Minimap = lazy(async () => ({
  default: (await patiently(() => import('./Minimap.tsx'))).Minimap,
}));

/** Width of the pinned lane names at the lower left of the canvas, in CSS px; 0 where none are. */
function pinnedColumn(index: SceneIndex, seen: Seen): number {
  const margin = toolMargin(seen);
  const corner = toBoard(seen, { x: margin, y: seen.height - 28 });
  for (const id of index.things.query({ ...corner, width: 0, height: 0 })) {
    const map = index.map(id);
    if (map && pinned(map, seen, seen).x > 0) return margin + map.laneHeaderWidth * seen.zoom;
  }
  return 0;
}

/** Where one is on the board, and how near. The small map goes when it would hide the pinned lane names. */
export function ZoomBar(): ReactElement | null {
  const { view, index } = useCanvas();
  const { canvas: words } = useText();
  const isPainted = useAfterPaint();
  const percent = usePercent();
  const near = useView(({ zoom, width }) => zoom > 0.8 || width < 720);
  // The panel below leaves little of a narrow canvas: fingers zoom it.
  const gives = useUi((ui) => ui.detailsOpen);
  const narrow = useView(isNarrow);
  const strip = useView((seen) => (isNarrow(seen) ? 0 : pinnedColumn(index, seen)));
  if (narrow && gives) return null;
  return (
    <>
      {strip > 0 && <div className={styles.strip} style={{ width: strip }} />}
      <div className={styles.card}>
        {!near && (
          <Suspense fallback={<div className={styles.room} />}>
            {isPainted ? <Minimap /> : <div className={styles.room} />}
          </Suspense>
        )}
        <div className={styles.zoom} data-alone={near || undefined}>
          <button
            type="button"
            className={styles.button}
            aria-label={words.zoomOut}
            onClick={() => view.zoomStep(-1)}
          >
            <Icon name="minus" size={16} />
          </button>
          <button
            type="button"
            className={styles.value}
            aria-label={`${words.zoomValue(percent)}. ${words.zoomReset}`}
            onClick={() => view.zoomTo(1)}
          >
            {words.zoomValue(percent)}
          </button>
          <button
            type="button"
            className={styles.button}
            aria-label={words.zoomIn}
            onClick={() => view.zoomStep(1)}
          >
            <Icon name="plus" size={16} />
          </button>
          <button
            type="button"
            className={styles.button}
            aria-label={words.fit}
            onClick={() => view.fitArea(index.scene().bounds)}
          >
            <Icon name="maximize" size={16} />
          </button>
        </div>
      </div>
    </>
  );
}
