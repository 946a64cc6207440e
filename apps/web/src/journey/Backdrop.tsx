import type { Mark, Part } from '@wayline/scene';
import { type FunctionComponent, memo, useMemo } from 'react';
import styles from './Backdrop.module.css';
import { useGrid } from './GridContext.ts';
import { PartBox } from './PartBox.tsx';

interface BackdropProps {
  readonly part: Part;
  readonly rowY: number;
}

const PERSONA_PAINT = /^p[1-8]$/u;

/** A lane's drawing with the lines and dots of everybody but `paint` faded. */
function throughLens(marks: readonly Mark[], paint: string): readonly Mark[] {
  const isOther = (color: string | undefined): boolean =>
    color !== undefined && PERSONA_PAINT.test(color) && color !== paint;
  return marks.map((mark) =>
    ('stroke' in mark && isOther(mark.stroke)) || ('fill' in mark && isOther(mark.fill))
      ? { ...mark, opacity: 0.28 }
      : mark,
  );
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
