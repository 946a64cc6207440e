import { type Lane, lanesOf, type MapId, mayBePrivate } from '@wayline/domain';
import type { BoardSession } from '../session/BoardSession.ts';

/** Whether a lane can be written in private now: its cards are words, and it is not frozen. */
export function canBeWrittenIn({ frozen }: Pick<BoardSession, 'frozen'>, { id, type }: Lane): boolean {
  return mayBePrivate(type) && frozen.get()?.has(id) !== true;
}

/** The lanes of a map that can be written in private and are in view, in order. */
export function lanesToWriteIn(
  session: Pick<BoardSession, 'board' | 'frozen'>,
  mapId: MapId,
): readonly Lane[] {
  const lanes = lanesOf(session.board.snapshot(), mapId);
  return lanes.filter((lane) => !lane.hidden && canBeWrittenIn(session, lane));
}
