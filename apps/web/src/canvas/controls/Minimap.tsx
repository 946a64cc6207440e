import { type ItemScene, type MapScene, type Mark, type Rect, unionRect } from '@wayline/scene';
import {
  type FunctionComponent,
  memo,
  type PointerEvent,
  type ReactElement,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useText } from '../../i18n/useText.ts';
import { paintColor } from '../../marks/paintColor.ts';
import { useCanvas } from '../CanvasContext.ts';
import { visibleArea } from '../view/viewport.ts';
import styles from './Minimap.module.css';

const WIDTH = 182;
const HEIGHT = 88;
const PADDING = 8;

/** The small map may lag behind the board: nobody edits on it. */
const REDRAW_MS = 400;

const isCurve = (mark: Mark): boolean =>
  mark.type === 'path' &&
  mark.stroke !== undefined &&
  /^p[1-8]$/u.test(mark.stroke) &&
  (mark.strokeWidth ?? 0) > 2;

const SmallMap: FunctionComponent<{ readonly scene: MapScene }> = memo(function SmallMap({ scene }) {
  const { rect, rows, stages, stageRow, laneHeaderWidth } = scene;
  const lines = [stageRow.y, ...rows.map(({ y }) => y)].map((y) => `M0 ${y}H${rect.width}`).join('');
  const columns = [laneHeaderWidth, ...stages.map(({ x }) => x)]
    .map((x) => `M${x} ${stageRow.y}V${rect.height}`)
    .join('');
  const curves = scene.parts.filter(({ kind }) => kind === 'lane');
  const blocks = scene.parts.filter(({ kind, marks }) => kind === 'card' && marks[0]?.type === 'rect');
  return (
    <g transform={`translate(${rect.x} ${rect.y})`}>
      <rect
        width={rect.width}
        height={rect.height}
        rx="16"
        fill="var(--paper)"
        stroke="var(--line-2)"
        strokeWidth="12"
      />
      <path d={lines + columns} stroke="var(--line-2)" strokeWidth="9" fill="none" />
      {blocks.map(({ key, rect: place, marks: [ground] }) => (
        <rect
          key={key}
          x={place.x}
          y={place.y}
          width={place.width}
          height={place.height}
          rx="8"
          className={styles.block}
          fill={ground?.type === 'rect' && ground.fill ? paintColor(ground.fill) : 'none'}
        />
      ))}
      {curves.map((part) => (
        <g key={part.key} transform={`translate(${part.rect.x} ${part.rect.y})`}>
          {part.marks
            .filter(isCurve)
            .map((mark) =>
              mark.type === 'path' ? (
                <path
                  key={mark.d}
                  d={mark.d}
                  fill="none"
                  stroke={mark.stroke ? paintColor(mark.stroke) : 'none'}
                  strokeWidth="18"
                />
              ) : null,
            )}
        </g>
      ))}
    </g>
  );
});

function SmallItem({ scene }: { readonly scene: ItemScene }): ReactElement {
  const { x, y, width, height } = scene.rect;
  const ground = scene.marks[0];
  const fill = ground && 'fill' in ground && ground.fill ? paintColor(ground.fill) : 'var(--paper)';
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      rx="8"
      fill={fill}
      stroke="var(--line-2)"
      strokeWidth="9"
    />
  );
}

/** The board's things, redrawn seldom; items beyond this many are left out, they would be dust. */
const MOST_ITEMS = 400;

const Things: FunctionComponent = memo(function Things() {
  const { index } = useCanvas();
  const [scene, setScene] = useState(index.scene());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        setScene(index.scene());
      }, REDRAW_MS);
    };
    const stop = index.subscribe(later);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [index]);
  return (
    <>
      {scene.items.slice(0, MOST_ITEMS).map((item) => (
        <SmallItem key={item.itemId} scene={item} />
      ))}
      {scene.maps.map((map) => (
        <SmallMap key={map.mapId} scene={map} />
      ))}
    </>
  );
});

/** The whole board small, with the part that is seen; pressing or dragging looks there. */
export function Minimap(): ReactElement {
  const { view, index } = useCanvas();
  const { canvas: words } = useText();
  const frame = useRef<SVGRectElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const [bounds, setBounds] = useState<Rect>(index.scene().bounds);

  useEffect(() => index.subscribePlaces(() => setBounds(index.scene().bounds)), [index]);

  const box = useMemo((): Rect => {
    const seen = visibleArea(view.get(), view.get());
    const all = bounds.width > 0 ? bounds : unionRect(bounds, seen);
    const scale = Math.max(all.width / (WIDTH - 2 * PADDING), all.height / (HEIGHT - 2 * PADDING));
    const width = WIDTH * scale;
    const height = HEIGHT * scale;
    return { x: all.x + all.width / 2 - width / 2, y: all.y + all.height / 2 - height / 2, width, height };
  }, [bounds, view]);

  useEffect(() => {
    const follow = (): void => {
      const { x, y, width, height } = visibleArea(view.get(), view.get());
      const element = frame.current;
      if (!element) return;
      element.setAttribute('x', String(x));
      element.setAttribute('y', String(y));
      element.setAttribute('width', String(width));
      element.setAttribute('height', String(height));
    };
    follow();
    return view.subscribe(follow);
  }, [view]);

  const look = (event: PointerEvent): void => {
    const place = svg.current?.getBoundingClientRect();
    if (!place || event.buttons !== 1) return;
    const seen = view.get();
    const x = box.x + ((event.clientX - place.left) / place.width) * box.width;
    const y = box.y + ((event.clientY - place.top) / place.height) * box.height;
    view.show({ zoom: seen.zoom, x: seen.width / 2 - x * seen.zoom, y: seen.height / 2 - y * seen.zoom });
  };

  return (
    <svg
      ref={svg}
      className={styles.map}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      role="img"
      aria-label={words.minimap}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        look(event);
      }}
      onPointerMove={look}
    >
      <Things />
      <rect
        ref={frame}
        className={styles.seen}
        rx={box.width / WIDTH}
        strokeWidth={(1.5 * box.width) / WIDTH}
      />
    </svg>
  );
}
