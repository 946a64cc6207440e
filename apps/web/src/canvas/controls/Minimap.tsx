import { type MapScene, type Mark, type Rect, unionRect } from '@wayline/scene';
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
import { drawItems } from './drawItems.ts';
import { groundPaths } from './groundPaths.ts';
import styles from './Minimap.module.css';
import { seldom } from './seldom.ts';

const WIDTH = 182;
const HEIGHT = 88;
const PADDING = 8;

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
      {[...groundPaths(blocks)].map(([fill, d]) => (
        <path key={fill} d={d} fill={fill} fillOpacity="0.9" />
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

/** The board's maps, redrawn seldom. */
const Maps: FunctionComponent = memo(function Maps() {
  const { index } = useCanvas();
  const [maps, setMaps] = useState(index.scene().maps);
  useEffect(() => seldom(index.subscribe, () => setMaps(index.scene().maps)), [index]);
  return maps.map((map) => <SmallMap key={map.mapId} scene={map} />);
});

/** The board's items past React: whoever moves one out of sight is seen here, and nothing renders for it. */
const Items: FunctionComponent = memo(function Items() {
  const { index } = useCanvas();
  const group = useRef<SVGGElement>(null);
  useEffect(() => {
    const draw = (): void => {
      if (group.current) drawItems(group.current, index.scene().items);
    };
    draw();
    return seldom(index.subscribe, draw);
  }, [index]);
  return <g ref={group} stroke="var(--line-2)" strokeWidth="9" />;
});

const sameRect = (a: Rect, b: Rect): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** The whole board small, with the part that is seen; pressing or dragging looks there. */
export function Minimap(): ReactElement {
  const { view, index } = useCanvas();
  const { canvas: words } = useText();
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const [bounds, setBounds] = useState<Rect>(index.scene().bounds);

  useEffect(
    () =>
      index.subscribePlaces(() => {
        const next = index.scene().bounds;
        setBounds((before) => (sameRect(before, next) ? before : next));
      }),
    [index],
  );

  const box = useMemo((): Rect => {
    const seen = visibleArea(view.get(), view.get());
    const all = bounds.width > 0 ? bounds : unionRect(bounds, seen);
    const scale = Math.max(all.width / (WIDTH - 2 * PADDING), all.height / (HEIGHT - 2 * PADDING));
    const width = WIDTH * scale;
    const height = HEIGHT * scale;
    return { x: all.x + all.width / 2 - width / 2, y: all.y + all.height / 2 - height / 2, width, height };
  }, [bounds, view]);

  useEffect(() => {
    const scale = WIDTH / box.width;
    const follow = (): void => {
      const { x, y, width, height } = visibleArea(view.get(), view.get());
      const style = frame.current?.style;
      if (!style) return;
      style.transform = `translate(${(x - box.x) * scale}px, ${(y - box.y) * scale}px)`;
      style.width = `${width * scale}px`;
      style.height = `${height * scale}px`;
    };
    follow();
    return view.subscribe(follow);
  }, [view, box]);

  const look = (event: PointerEvent): void => {
    const place = svg.current?.getBoundingClientRect();
    if (!place || event.buttons !== 1) return;
    const seen = view.get();
    const x = box.x + ((event.clientX - place.left) / place.width) * box.width;
    const y = box.y + ((event.clientY - place.top) / place.height) * box.height;
    view.show({ zoom: seen.zoom, x: seen.width / 2 - x * seen.zoom, y: seen.height / 2 - y * seen.zoom });
  };

  return (
    <div className={styles.map}>
      <svg
        ref={svg}
        className={styles.picture}
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        role="img"
        aria-label={words.minimap}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          look(event);
        }}
        onPointerMove={look}
      >
        <Items />
        <Maps />
      </svg>
      <div className={styles.over}>
        <div ref={frame} className={styles.seen} />
      </div>
    </div>
  );
}
