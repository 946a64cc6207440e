import type { Notice } from '@wayline/document';
import type { VoteTerms } from '@wayline/domain';
import type { WaylineServer } from '../createServer.ts';
import { addSticky } from './edits.ts';
import { type LedRoom, ledRoom } from './ledRoom.ts';
import { type Member, memberAt } from './member.ts';
import type { RawSocket } from './rawSocket.ts';

/** Somebody with a ballot of their own. */
export interface Voter extends Member {
  cast(voteId: string, itemId: string, dots: number): Promise<string>;
  /** The ballots that this socket was told of, in order. */
  ballots(): readonly Extract<Notice, { type: 'ballot' }>[];
}

/** A board with the stickies `item:a`, `item:b` and `item:c`, and who comes to vote on them. */
export interface VoteRoom extends LedRoom {
  join(name: string, role: string, token?: string): Promise<Voter>;
}

export const TERMS: VoteTerms = {
  title: 'Which first?',
  budget: 3,
  maxPerItem: 2,
  scope: { kind: 'all' },
  secret: false,
};

const voting = (member: Member): Voter => ({
  ...member,
  cast: (voteId, itemId, dots) => member.ask({ type: 'castVote', args: { voteId, itemId, dots } }),
  ballots: () => member.told('ballot'),
});

/** Whoever opened this socket. */
export function voterAt(socket: RawSocket): Voter {
  return voting(memberAt(socket));
}

/** Makes the board on a server whose owner has this secret. */
export async function voteRoom(server: Pick<WaylineServer, 'url'>, secret: string): Promise<VoteRoom> {
  const room = await ledRoom(server, secret);
  for (const item of ['a', 'b', 'c']) addSticky(room.board, `item:${item}`, item);
  return { ...room, join: async (name, role, token) => voting(await room.join(name, role, token)) };
}
