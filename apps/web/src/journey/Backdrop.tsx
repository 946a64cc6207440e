import type { Part } from '@wayline/scene';
import { type FunctionComponent, memo, useMemo } from 'react';
import { throughLens } from '../marks/throughLens.ts';
import styles from './Backdrop.module.css';
import { useGrid } from './GridContext.ts';
import { PartBox } from './PartBox.tsx';

interface BackdropProps {
  readonly part: Part;
  readonly rowY: number;
}

/** What lies behind the cells of a lane: its lines, its curves and paths. */
export const Backdrop: FunctionComponent<BackdropProps> = memo(function Backdrop({
  part,
  rowY,
}: BackdropProps) {
  const { detail, lensPaint } = useGrid();
  const shown = useMemo(
    () => (lensPaint === null ? part : { ...part, marks: throughLens(part.marks, lensPaint) }),
    [part, lensPaint],
  );
  return <PartBox part={shown} originY={rowY} detail={detail} className={styles.backdrop} />;
});
