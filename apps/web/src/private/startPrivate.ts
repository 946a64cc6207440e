import { mayBePrivate } from '@wayline/domain';
import { EyeOff } from 'lucide-react';
import type { BoardSession } from '../session/BoardSession.ts';
import { mayLead } from '../session/role.ts';
import type { MenuEntry } from '../ui/controls/menuEntry.ts';

/** What the menu of a lane offers those who lead: to let everybody write in it in private. */
export function startPrivate(
  { board, me, privates }: Pick<BoardSession, 'board' | 'me' | 'privates'>,
  laneId: string,
): readonly MenuEntry[] {
  const leading = privates.leading.get();
  const lane = board.get('lanes', laneId);
  if (!leading || !lane || !mayLead(me.role) || privates.writing.get()?.mode || !mayBePrivate(lane.type))
    return [];
  const { words, start } = leading;
  return [{ id: 'private', name: words.start, icon: EyeOff, act: () => start(lane.mapId, [lane.id]) }];
}
