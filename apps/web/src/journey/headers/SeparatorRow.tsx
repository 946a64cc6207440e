import type { Part } from '@wayline/scene';
import { type FunctionComponent, memo, useMemo } from 'react';
import { useGrid } from '../GridContext.ts';
import { PartBox } from '../PartBox.tsx';
import { usePin } from '../pinned/usePin.ts';
import styles from './headers.module.css';

/** Paper behind the name, before the line begins. */
const AFTER_NAME = 12;

/** The icon and the name by themselves, and what is left: the ground and the line. */
function apart(part: Part): { readonly name: Part; readonly line: Part } {
  const isName = ({ type }: Part['marks'][number]): boolean => type === 'icon' || type === 'text';
  const named = part.marks.filter(isName);
  const end = Math.max(0, ...named.map((mark) => (mark.type === 'text' ? mark.x + mark.width : 0)));
  return {
    name: {
      ...part,
      key: `${part.key}|name`,
      rect: { ...part.rect, width: end + AFTER_NAME },
      marks: named,
    },
    line: { ...part, marks: part.marks.filter((mark) => !isName(mark)) },
  };
}

/** A blueprint's line under a lane. Its name stays at the window's edge while the line runs under it. */
export const SeparatorRow: FunctionComponent<{ readonly part: Part; readonly rowY: number }> = memo(
  function SeparatorRow({ part, rowY }) {
    const { detail } = useGrid();
    const pin = usePin<HTMLDivElement>('x');
    const { name, line } = useMemo(() => apart(part), [part]);
    return (
      <>
        <PartBox part={line} originY={rowY} detail={detail} />
        <PartBox ref={pin} part={name} originY={rowY} detail={detail} className={styles.lineName} />
      </>
    );
  },
);
