import type { ReactElement } from 'react';
import type { GapGuide, Guides, LineGuide } from '../snap/guides.ts';
import { useView } from '../view/useView.ts';
import styles from './GuideLines.module.css';

const TICK = 4;

function Line({ axis, at, from, to }: LineGuide): ReactElement {
  const ends = axis === 'x' ? { x1: at, x2: at, y1: from, y2: to } : { x1: from, x2: to, y1: at, y2: at };
  return <line className={styles.line} {...ends} />;
}

/** One of several equal gaps, with its length in board units; `k` is board units for one CSS px. */
function Gap({
  axis,
  cross,
  from,
  to,
  k,
}: Pick<GapGuide, 'axis' | 'cross'> & {
  readonly from: number;
  readonly to: number;
  readonly k: number;
}): ReactElement {
  const at = (along: number, off: number): string =>
    axis === 'x' ? `${along} ${cross + off}` : `${cross + off} ${along}`;
  const tick = TICK * k;
  const d =
    `M${at(from, 0)}L${at(to, 0)}` + `M${at(from, -tick)}L${at(from, tick)}M${at(to, -tick)}L${at(to, tick)}`;
  const middle = (from + to) / 2;
  const [x, y] = axis === 'x' ? [middle, cross] : [cross, middle];
  const text = String(Math.round(to - from));
  const width = text.length * 7 + 8;
  return (
    <>
      <path className={styles.line} d={d} fill="none" />
      <g transform={`translate(${x} ${y}) scale(${k})`}>
        <rect className={styles.ground} x={-width / 2} y={-8} width={width} height={16} rx={4} />
        <text className={styles.length} y={4}>
          {text}
        </text>
      </g>
    </>
  );
}

/** Thin lines along which what is dragged lies now, and the gaps that are equal. */
export function GuideLines({ guides }: { readonly guides: Guides }): ReactElement | null {
  const zoom = useView((seen) => seen.zoom);
  if (guides.lines.length + guides.gaps.length === 0) return null;
  return (
    <svg className={styles.lines} width="1" height="1" aria-hidden="true" data-guides={guides.lines.length}>
      {guides.lines.map((line) => (
        <Line key={`${line.axis}${line.at}`} {...line} />
      ))}
      {guides.gaps.flatMap(({ axis, cross, gaps }) =>
        gaps.map(([from, to]) => (
          <Gap key={`${axis}${from}${to}`} axis={axis} cross={cross} from={from} to={to} k={1 / zoom} />
        )),
      )}
    </svg>
  );
}
