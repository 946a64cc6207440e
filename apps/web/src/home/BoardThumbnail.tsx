import { curvePath, emotionCurve, personaLook } from '@wayline/scene';
import type { ReactNode } from 'react';
import type { Thumbnail } from '../api/boardSummary.ts';

const LEFT = 22;
const RIGHT = 168;
const ZERO_Y = 49;
const LEVEL = 7.5;
const BLUEPRINT_ROWS = [42, 60, 76];

interface Columns {
  readonly width: number;
  x(column: number): number;
}

function columnsOf({ stages }: Thumbnail): Columns {
  const width = (RIGHT - LEFT) / stages.reduce((sum, columns) => sum + columns, 0);
  return { width, x: (column) => LEFT + column * width };
}

interface RowProps {
  readonly columns: Columns;
  /** The columns with a card. */
  readonly filled: readonly number[];
  readonly y: number;
  readonly height: number;
  readonly fill: string;
  readonly opacity: number;
}

function Row({ columns, filled, y, height, fill, opacity }: RowProps): ReactNode {
  return filled.map((column) => (
    <rect
      key={column}
      x={columns.x(column) + 1.2}
      y={y}
      width={Math.max(1, columns.width - 2.4)}
      height={height}
      rx="1"
      fill={fill}
      opacity={opacity}
    />
  ));
}

function Stages({ thumbnail, columns }: { thumbnail: Thumbnail; columns: Columns }): ReactNode {
  let column = 0;
  return thumbnail.stages.map((count) => {
    const x = columns.x(column);
    column += count;
    return (
      <g key={x}>
        <path d={`M${x} 14V88`} stroke="var(--line-2)" strokeWidth=".75" />
        <path
          d={`M${x + 3} 18.3h${Math.min(16, Math.max(2, count * columns.width - 6))}`}
          stroke="var(--ink)"
          strokeWidth="1.6"
        />
      </g>
    );
  });
}

function Blueprint({ thumbnail, columns }: { thumbnail: Thumbnail; columns: Columns }): ReactNode {
  const rows = thumbnail.rows.filter((filled) => filled.length > 0);
  return (
    <>
      <g stroke="var(--ink-2)">
        <path d="M8 38H168" strokeDasharray="2 2" />
        <path d="M8 56H168" strokeDasharray="5 2 1 2" />
        <path d="M8 72H168" strokeDasharray="1 2" />
      </g>
      {/* Lanes without a card say nothing at this size. */}
      {BLUEPRINT_ROWS.map((y, index) => (
        <Row
          key={y}
          columns={columns}
          filled={rows[index] ?? []}
          y={y}
          height={8}
          fill="var(--ink-3)"
          opacity={0.25}
        />
      ))}
    </>
  );
}

const filledColumns = (counts: readonly number[]): number[] =>
  counts.flatMap((count, column) => (count > 0 ? [column] : []));

function Journey({ thumbnail, columns }: { thumbnail: Thumbnail; columns: Columns }): ReactNode {
  return (
    <>
      <path d={`M${LEFT} ${ZERO_Y}H${RIGHT}`} stroke="var(--line-2)" strokeWidth=".75" />
      <g strokeWidth="1.75" strokeLinecap="round">
        {thumbnail.curves.map(({ color, points }) => (
          <path
            key={color}
            d={curvePath(
              emotionCurve(
                points.map(([column, valence]) => ({
                  column,
                  x: columns.x(column + 0.5),
                  y: ZERO_Y - LEVEL * valence,
                })),
              ),
            )}
            stroke={`var(--${personaLook(color).paint})`}
          />
        ))}
      </g>
      <Row
        columns={columns}
        filled={filledColumns(thumbnail.pains)}
        y={68}
        height={8}
        fill="var(--k-pain)"
        opacity={0.32}
      />
      <Row
        columns={columns}
        filled={filledColumns(thumbnail.opportunities)}
        y={79}
        height={8}
        fill="var(--k-opp)"
        opacity={0.32}
      />
    </>
  );
}

/** A board's first map drawn small: its stages, curves and where the cards are; an empty sheet when it has none. */
export function BoardThumbnail({
  thumbnail,
  className,
}: {
  readonly thumbnail: Thumbnail | null;
  readonly className?: string | undefined;
}): ReactNode {
  const columns = thumbnail && columnsOf(thumbnail);
  return (
    <svg className={className} viewBox="0 0 176 96" fill="none" aria-hidden>
      {thumbnail && columns && (
        <>
          <path d="M8 14H168" stroke="var(--ink)" />
          <path d="M8 22.5H168" stroke="var(--line-2)" strokeWidth=".75" />
          <Stages thumbnail={thumbnail} columns={columns} />
          <Row
            columns={columns}
            filled={thumbnail.touchpoints}
            y={25}
            height={6}
            fill="var(--k-touch)"
            opacity={0.22}
          />
          {thumbnail.blueprint ? (
            <Blueprint thumbnail={thumbnail} columns={columns} />
          ) : (
            <Journey thumbnail={thumbnail} columns={columns} />
          )}
        </>
      )}
    </svg>
  );
}
