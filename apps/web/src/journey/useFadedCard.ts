import type { Card } from '@wayline/domain';
import { useOutOfVote } from '../votes/useOutOfVote.ts';
import { useFaded } from './useFaded.ts';

/** Whether the persona lens is on somebody whom a card is not about, or a vote is open that it is no part of. */
export function useFadedCard(card: Card | undefined): boolean {
  const isOut = useOutOfVote(card);
  return useFaded(card?.personaIds) || isOut;
}
