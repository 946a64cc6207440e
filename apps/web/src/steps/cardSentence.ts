import type { BoardSnapshot, Card } from '@wayline/domain';
import type { Text } from '../i18n/en.ts';
import { cardMeta } from '../twin/cardMeta.ts';

/** What a card says besides its text, as a sentence where there is room for one. */
export function cardSentence(
  card: Card,
  snapshot: BoardSnapshot,
  text: Text,
  votes: number | undefined,
): string {
  const counted = votes === undefined ? '' : `, ${text.scene.votes(votes)}`;
  if (card.kind === 'pain') return text.steps.pain(card.severity, card.frequency) + counted;
  if (card.kind === 'opportunity' && (card.impact !== undefined || card.effort !== undefined))
    return text.steps.opportunity(card.impact, card.effort) + counted;
  return cardMeta(card, snapshot, text, votes);
}
