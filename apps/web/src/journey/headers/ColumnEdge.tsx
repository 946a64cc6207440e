import { setFields } from '@wayline/document';
import type { ReactElement } from 'react';
import { useSession } from '../../session/useSession.ts';
import styles from './ColumnEdge.module.css';

interface ColumnEdgeProps {
  readonly stepId: string;
  readonly label: string;
  /** Length of the line through the map, in map units. */
  readonly line: number;
}

/** The right edge of a column: dragged it sets the width, pressed twice it gives the column its usual one again. */
export function ColumnEdge({ stepId, label, line }: ColumnEdgeProps): ReactElement {
  const { board } = useSession();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard's equal is a key on the header
    <span
      className={styles.edge}
      data-column={stepId}
      title={label}
      style={{ '--line': `${line}px` } as React.CSSProperties}
      onDoubleClick={(event) => {
        event.stopPropagation();
        setFields(board, 'steps', stepId, { width: undefined });
      }}
    />
  );
}
