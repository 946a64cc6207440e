import { setFields } from '@wayline/document';
import type { ReactElement } from 'react';
import { useRecord } from '../../document/useRecord.ts';
import { useText } from '../../i18n/useText.ts';
import { Icon } from '../../marks/Icon.tsx';
import { useSession } from '../../session/useSession.ts';
import styles from './LaneCaret.module.css';

/** Folds a lane to one line, and opens it again. */
export function LaneCaret({
  laneId,
  title,
}: {
  readonly laneId: string;
  readonly title: string;
}): ReactElement {
  const { board } = useSession();
  const { canvas: words } = useText();
  const folded = useRecord('lanes', laneId)?.collapsed === true;
  return (
    <button
      type="button"
      tabIndex={-1}
      data-add=""
      className={styles.caret}
      data-folded={folded || undefined}
      aria-expanded={!folded}
      aria-label={folded ? words.laneUnfolded(title) : words.laneFolded(title)}
      onClick={() => setFields(board, 'lanes', laneId, { collapsed: folded ? undefined : true })}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Icon name={folded ? 'chevron-right' : 'chevron-down'} size={14} />
    </button>
  );
}
