import type { Card } from '@wayline/domain';
import { lazy, type ReactElement, Suspense } from 'react';
import { patiently } from '../ui/patiently.ts';
import { useRound } from './useRound.ts';
import styles from './VoteSlot.module.css';

const VoteControl = lazy(() => patiently(() => import('./VoteControl.tsx')));

/** Where my dots on a card stand while a vote is open that has it; nothing at other times. */
export function VoteSlot({ card }: { readonly card: Card }): ReactElement | null {
  const isIn = useRound((round) => round.has(card));
  if (!isIn) return null;
  return (
    <span className={styles.slot}>
      <Suspense>
        <VoteControl id={card.id} name={card.text.trim()} />
      </Suspense>
    </span>
  );
}
