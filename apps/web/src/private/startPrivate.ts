import { EyeOff } from 'lucide-react';
import type { BoardSession } from '../session/BoardSession.ts';
import { mayLead } from '../session/role.ts';
import type { MenuEntry } from '../ui/controls/menuEntry.ts';
import { canBeWrittenIn } from './lanesToWriteIn.ts';

/** What the menu of a lane offers those who lead: to let everybody write in it in private. */
export function startPrivate(
  session: Pick<BoardSession, 'board' | 'me' | 'privates' | 'frozen'>,
  laneId: string,
): readonly MenuEntry[] {
  const { board, me, privates } = session;
  const leading = privates.leading.get();
  const lane = board.get('lanes', laneId);
  if (
    !leading ||
    !lane ||
    !mayLead(me.role) ||
    privates.writing.get()?.mode ||
    !canBeWrittenIn(session, lane)
  )
    return [];
  const { words, start } = leading;
  return [{ id: 'private', name: words.start, icon: EyeOff, act: () => start(lane.mapId, [lane.id]) }];
}
