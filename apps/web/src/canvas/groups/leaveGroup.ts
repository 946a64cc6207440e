import type { Surface } from '../pointer/stroke.ts';
import { wholeGroups } from './wholeGroups.ts';

/** Comes out of the open group and picks it as a whole; false where none is open. */
export function leaveGroup({ session, ui }: Pick<Surface, 'session' | 'ui'>): boolean {
  const { openGroup, selection, openGroupOf, select } = ui.getState();
  if (openGroup === null) return false;
  openGroupOf(null);
  select(wholeGroups(session.board, selection, null));
  return true;
}
