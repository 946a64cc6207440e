import type { Mark } from '@wayline/scene';
import { type FunctionComponent, memo } from 'react';
import { Marks } from './Marks.tsx';
import styles from './MarksBox.module.css';

interface MarksBoxProps {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
  readonly bars?: boolean;
}

/**
 * The picture of one part, at the top left of the element that holds it. It takes no pointer events and says
 * nothing to assistive technology: the element around it does both.
 */
export const MarksBox: FunctionComponent<MarksBoxProps> = memo(function MarksBox({
  marks,
  width,
  height,
  bars = false,
}: MarksBoxProps) {
  if (marks.length === 0) return null;
  return (
    <svg className={styles.box} width={width} height={height} aria-hidden="true">
      <Marks marks={marks} bars={bars} />
    </svg>
  );
});
