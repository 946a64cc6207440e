import type { ReactNode } from 'react';
import type { BoardSummary } from '../api/boardSummary.ts';
import { useText } from '../i18n/useText.ts';
import { BoardRow } from './BoardRow.tsx';
import styles from './HomePage.module.css';

export interface BoardListProps {
  readonly boards: readonly BoardSummary[];
  readonly isTrash: boolean;
  readonly canTrash: boolean;
  readonly now: number;
  /** Stands below the head of the list when there is no board to show. */
  readonly empty: ReactNode;
  readonly onTrash: (board: BoardSummary) => void;
  readonly onRestore: (board: BoardSummary) => void;
}

/** The boards, newest first, under the names of their columns. */
export function BoardList({
  boards,
  isTrash,
  canTrash,
  now,
  empty,
  onTrash,
  onRestore,
}: BoardListProps): ReactNode {
  const text = useText().shell.home;
  if (boards.length === 0) return <div className={styles.list}>{empty}</div>;
  return (
    <div className={styles.list}>
      <div className={styles.columns} aria-hidden="true">
        <span />
        <span>{text.columns.name}</span>
        <span>{text.columns.personas}</span>
        <span>{text.columns.evidence}</span>
        <span>{text.columns.health}</span>
        <span>{isTrash ? text.columns.deleted : text.columns.edited}</span>
      </div>
      <ul aria-label={text.title}>
        {boards.map((board) => (
          <BoardRow
            key={board.id}
            board={board}
            now={now}
            canTrash={canTrash}
            onTrash={onTrash}
            onRestore={onRestore}
          />
        ))}
      </ul>
    </div>
  );
}
