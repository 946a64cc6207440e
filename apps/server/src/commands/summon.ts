import type { ServerCommand } from './serverCommand.ts';

/** Tells everybody else in the room who wants them to see what. Nobody is bound to stay there. */
export const summon: ServerCommand<'summon'> = {
  action: 'write',
  // A hand on a button does not do more; a program that does would pull the whole room about.
  burst: 5,
  perSecond: 0.5,
  async run({ room, peer }, { view, viewport }) {
    room.notify({ type: 'summon', by: peer.user, view, viewport }, peer);
    return null;
  },
};
