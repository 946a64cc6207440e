import type { ServerCommand } from './serverCommand.ts';

/** As fast as one goes through the headers of a map. */
const FREEZING = { action: 'facilitate', burst: 20, perSecond: 2 } as const;

export const freeze: ServerCommand<'freeze'> = {
  ...FREEZING,
  run: ({ room, peer, workshop }, { targets }) => workshop.freezing.freeze(room, peer.user.name, targets),
};

export const unfreeze: ServerCommand<'unfreeze'> = {
  ...FREEZING,
  run: ({ room, workshop }, { targets }) => workshop.freezing.unfreeze(room.id, targets),
};
