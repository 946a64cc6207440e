import type { Part } from '@wayline/scene';
import { type FunctionComponent, memo } from 'react';
import { Marks } from '../../marks/Marks.tsx';
import { shownAs } from '../../marks/shownAs.ts';
import { useGrid } from '../GridContext.ts';
import styles from './headers.module.css';

interface StepNamesProps {
  /** The steps in view. */
  readonly parts: readonly Part[];
  /** Of their row, relative to the map. */
  readonly originY: number;
  readonly width: number;
  readonly height: number;
}

/** The names of the steps in one picture: the browser keeps coordinates and a layer for each, at every step of a pan. */
export const StepNames: FunctionComponent<StepNamesProps> = memo(function StepNames({
  parts,
  originY,
  width,
  height,
}: StepNamesProps) {
  const { detail } = useGrid();
  return (
    <svg className={styles.stepNames} width={width} height={height} aria-hidden="true">
      {parts.map(({ key, kind, rect, marks }) =>
        shownAs(kind, detail) === 'nothing' ? null : (
          <g key={key} transform={`translate(${rect.x} ${rect.y - originY})`}>
            <Marks marks={marks} />
          </g>
        ),
      )}
    </svg>
  );
});
