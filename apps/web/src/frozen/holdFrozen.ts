import { createGuard } from '@wayline/document';
import type { Room } from '../room/room.ts';
import type { BoardSession } from '../session/BoardSession.ts';

/**
 * Takes every act of this page back at once, before it is drawn, where it meets something frozen and nothing has stopped it
 * earlier: an undo of what was done before, say. Returns what ends it.
 */
export function holdFrozen(
  { board, canEdit, takenBack }: Pick<BoardSession, 'board' | 'canEdit' | 'takenBack'>,
  { document }: Pick<Room, 'document'>,
): () => void {
  if (!canEdit) return () => undefined;
  const guard = createGuard(board, {
    guarded: 'mine',
    onTakenBack: (taken) => {
      for (const one of taken) takenBack.set({ type: 'takenBack', ...one });
    },
  });
  let known: ReturnType<typeof document.frozen> | null = null;
  const follow = (): void => {
    if (document.frozen() === known) return;
    known = document.frozen();
    guard.freeze(known.keys());
  };
  const stop = document.subscribe(follow);
  follow();
  return () => {
    stop();
    guard.destroy();
  };
}
