import { LEADING } from './leading.ts';
import type { ServerCommand } from './serverCommand.ts';

export const openVote: ServerCommand<'openVote'> = {
  ...LEADING,
  run: ({ room, peer, workshop }, terms) => workshop.votes.open(room.id, peer.user.name, terms),
};

export const castVote: ServerCommand<'castVote'> = {
  action: 'comment',
  burst: 60,
  perSecond: 10,
  run: ({ room, peer, workshop }, cast) => workshop.votes.cast(room, peer.user.id, cast),
};

export const closeVote: ServerCommand<'closeVote'> = {
  ...LEADING,
  run: ({ room, workshop }, { voteId }) => workshop.votes.close(room, voteId),
};

export const removeVote: ServerCommand<'removeVote'> = {
  ...LEADING,
  run: ({ room, workshop }, { voteId }) => workshop.votes.remove(room.id, voteId),
};
