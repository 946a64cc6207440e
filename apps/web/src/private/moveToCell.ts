import { type MoveCards, moveCards } from '@wayline/document';
import type { CardId } from '@wayline/domain';
import type { BoardSession } from '../session/BoardSession.ts';
import { actOn } from './actOn.ts';

/**
 * Moves cards side by side into a cell, those of mine that nobody else sees as far as they may lie there; returns
 * those that moved.
 */
export function moveToCell(
  { homeOf }: Pick<BoardSession, 'homeOf'>,
  { ids, ...to }: MoveCards,
): readonly CardId[] {
  const homes = new Set(ids.map(homeOf));
  return actOn(homes, () =>
    [...homes].flatMap((home) => {
      const here = ids.filter((id) => homeOf(id) === home);
      return moveCards(home, { ids: here, ...to }).ok ? here : [];
    }),
  );
}
