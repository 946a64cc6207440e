import { type CardId, type CardKind, fieldsOf } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { DONE, type Result, refused } from './result.ts';
import { writeFields } from './write.ts';

/**
 * Makes a card another kind of card where it lies. Fields that the new kind does not have go; those that only it has
 * start from their defaults.
 */
export function setCardKind(
  board: BoardDocument,
  { id, kind }: { readonly id: CardId; readonly kind: CardKind },
): Result {
  const card = board.get('cards', id);
  if (!card) return refused('notFound');
  if (card.kind === kind) return DONE;
  const had = Object.keys(fieldsOf('cards', { kind: card.kind }));
  const has = fieldsOf('cards', { kind });
  // Two kinds can share a field's name but not its meaning: a touchpoint's quality is four marks, a data point's a word.
  const gone = had.filter((field) => {
    const value: unknown = Reflect.get(card, field);
    return field !== 'kind' && value !== undefined && !has[field]?.safeParse(value).success;
  });
  board.transact(LOCAL, () => {
    writeFields(board, 'cards', id, { kind, ...Object.fromEntries(gone.map((field) => [field, undefined])) });
  });
  return DONE;
}
