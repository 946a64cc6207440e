import { type BoardDocument, setFields, setSpan } from '@wayline/document';
import type { CardId } from '@wayline/domain';
import { GRID, type Part } from '@wayline/scene';
import type { Text } from '../../i18n/en.ts';
import { COLUMN_STEP, columnWidthAt } from '../columnWidthAt.ts';
import { nameOf } from '../nameOf.ts';

type Words = Text['canvas'];

/** Makes the column of a part wider or narrower, or gives it its usual width; returns what to say of it. */
export function resizeColumn(board: BoardDocument, part: Part, by: 1 | -1 | 0, words: Words): string | null {
  const step = board.get('steps', part.refs.stepId ?? '');
  if (!step) return null;
  const width =
    by === 0 ? GRID.columnWidth : columnWidthAt((step.width ?? GRID.columnWidth) + by * COLUMN_STEP);
  setFields(board, 'steps', step.id, { width: width === GRID.columnWidth ? undefined : width });
  return words.grid.columnWidth(nameOf(board, step.id, words), width);
}

/** Lays a card over one step more or less; returns what to say of it. */
export function spanCard(board: BoardDocument, part: Part, by: 1 | -1, words: Words): string | null {
  const card = board.get('cards', part.refs.cardId ?? '');
  if (part.kind !== 'card' || !card) return null;
  const done = setSpan(board, { id: card.id as CardId, span: card.span + by });
  if (!done.ok) return null;
  return done.span === card.span && by > 0 ? words.grid.spanEnds : words.grid.spans(done.span);
}
