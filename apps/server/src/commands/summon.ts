import type { ServerCommand } from './serverCommand.ts';

/** Tells everybody else in the room who wants them to see what. Nobody is bound to stay there. */
export const summon: ServerCommand<'summon'> = {
  action: 'write',
  run: (room, peer, { view, viewport }) =>
    room.notify({ type: 'summon', by: peer.user, view, viewport }, peer),
};
