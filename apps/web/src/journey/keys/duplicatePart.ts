import { type AddCard, addCard, type BoardDocument, duplicate } from '@wayline/document';
import type { Part } from '@wayline/scene';
import type { Text } from '../../i18n/en.ts';
import { nameOf } from '../nameOf.ts';

/** Copies a card, stage, step or lane beside itself; returns the copy and what to say of it. */
export function duplicatePart(
  board: BoardDocument,
  part: Part,
  words: Text['canvas'],
): { readonly id: string | undefined; readonly said: string } | null {
  const { stageId, stepId, laneId, cardId } = part.refs;
  const card = part.kind === 'card' ? board.get('cards', cardId ?? '') : undefined;
  if (card) {
    const { id: _, order: __, createdAt: ___, createdBy: ____, ...fields } = card;
    const copy = addCard(board, { ...fields, place: { after: card.id } } as AddCard);
    return copy.ok ? { id: copy.id, said: words.grid.duplicated(card.text) } : null;
  }
  const id = { stage: stageId, step: stepId, laneHeader: laneId }[
    part.kind as 'stage' | 'step' | 'laneHeader'
  ];
  if (id === undefined) return null;
  const made = duplicate(board, [id], { copyName: words.grid.copyName });
  if (!made.ok) return { id: undefined, said: words.grid.cannotDuplicate };
  return { id: made.ids[0], said: words.grid.duplicated(nameOf(board, id, words)) };
}
