import { LEADING } from './leading.ts';
import type { ServerCommand } from './serverCommand.ts';

/** As fast as one writes cards, and lays them elsewhere. */
const WRITING = { action: 'write', burst: 60, perSecond: 10 } as const;

export const startPrivate: ServerCommand<'startPrivate'> = {
  ...LEADING,
  run: ({ room, peer, workshop }, where) => workshop.privateWriting.start(room, peer.user.name, where),
};

export const writePrivate: ServerCommand<'writePrivate'> = {
  ...WRITING,
  run: ({ room, peer, workshop }, card) => workshop.privateWriting.write(room, peer.user.id, card),
};

export const removePrivate: ServerCommand<'removePrivate'> = {
  ...WRITING,
  run: ({ room, peer, workshop }, { id }) => workshop.privateWriting.remove(room.id, peer.user.id, id),
};

export const reveal: ServerCommand<'reveal'> = {
  ...LEADING,
  run: ({ room, workshop }) => workshop.privateWriting.reveal(room),
};
