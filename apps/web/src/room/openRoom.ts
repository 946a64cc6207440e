import { createSessionDocument } from '@wayline/document';
import type { BoardSession } from '../session/BoardSession.ts';
import { createSessionRoom } from '../sync/sessionRoom.ts';
import { afterTimeout } from '../sync/timers.ts';
import type { Room } from './room.ts';

/** Follows the room beside an open board's, for as long as the board's own socket has somebody to talk to. */
export function openRoom({ sessionUrl, connection }: Pick<BoardSession, 'sessionUrl' | 'connection'>): Room {
  const socket = createSessionRoom({
    url: sessionUrl,
    after: afterTimeout,
    random: Math.random,
    // The board's own socket finds out, and ends both.
    whyRefused: async () => null,
  });
  const document = createSessionDocument(socket.doc);
  /** A network that comes and goes does so for both sockets. */
  const stop = connection.subscribe(() => {
    const { phase } = connection.get();
    if (phase === 'open') socket.retryNow();
    if (phase === 'waiting') socket.reset();
  });
  return {
    document,
    isSynced: socket.isSynced,
    destroy() {
      stop();
      document.destroy();
      socket.destroy();
    },
  };
}
