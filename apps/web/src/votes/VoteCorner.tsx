import type { Card, Item } from '@wayline/domain';
import { lazy, type ReactElement, Suspense, useSyncExternalStore } from 'react';
import { useSession } from '../session/useSession.ts';
import { patiently } from '../ui/patiently.ts';
import { useUi } from '../ui/uiStore.ts';
import { useRound } from './useRound.ts';
import styles from './VoteCorner.module.css';

const VoteControl = lazy(() => patiently(() => import('./VoteControl.tsx')));

/**
 * The upper right corner of a card or sticky on the board: my dots while it can be voted on, how many it got while
 * the results of a vote are looked at, nothing at other times.
 */
export function VoteCorner({ record }: { readonly record: Card | Item }): ReactElement | null {
  const { shown } = useSession().votes;
  const isIn = useRound((round) => round.has(record));
  const total = useSyncExternalStore(shown.subscribe, () => shown.get()?.get(record.id));
  const isPresenting = useUi((ui) => ui.presenting !== null);
  if (isPresenting || !(isIn || total !== undefined)) return null;
  return (
    <span className={styles.corner}>
      {isIn ? (
        <Suspense>
          <VoteControl id={record.id} name={'text' in record ? record.text.trim() : ''} isTight />
        </Suspense>
      ) : (
        <span className={styles.badge} aria-hidden="true">
          <span className={styles.dot} />
          {total}
        </span>
      )}
    </span>
  );
}
