import { votableIn } from '@wayline/document';
import { cleanText, newId, type VoteId } from '@wayline/domain';
import { newPublicId } from '../access/publicId.ts';
import { peersOf } from '../rooms/peersOf.ts';
import type { Room } from '../rooms/room.ts';
import type { RoomPeer } from '../rooms/roomPeer.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import { tell } from '../rooms/tell.ts';
import { createFollower } from '../sessions/createFollower.ts';
import type { Turns } from '../sessions/createTurns.ts';
import { turnOf } from '../sessions/turnOf.ts';
import { castBallotOf } from './castBallotOf.ts';
import { readShown } from './readShown.ts';
import type { StoredBallot, StoredVote, VoteStore } from './voteStore.ts';
import type { Votes } from './votes.ts';

export interface VotesOptions {
  readonly store: VoteStore;
  /** The boards. */
  readonly rooms: Pick<RoomRegistry, 'peek'>;
  readonly inTurn: Turns;
  /** Something of a vote has changed in the store. */
  readonly show: (boardId: string, voteId: string) => void;
  readonly now: () => number;
  readonly warn: (message: string, details?: unknown) => void;
}

/**
 * The store is the truth: it alone decides whether a vote is open, and a participant's acts wait for each other, so two
 * windows at once can never give more than the budget. Session documents only show what the store says.
 */
export function createVotes({ store, rooms, inTurn, show, now, warn }: VotesOptions): Votes {
  /** Boards with an open vote, as far as anybody who could vote has come in. */
  const voting = new Set<string>();

  const find = async (boardId: string, voteId: string): Promise<StoredVote | undefined> =>
    (await store.listVotes(boardId)).find(({ id }) => id === voteId);
  const openVoteOf = async (boardId: string): Promise<StoredVote | undefined> =>
    (await store.listVotes(boardId)).find(({ closedAt }) => closedAt === null);

  async function ballotOf(boardId: string, voteId: VoteId, participant: string): Promise<StoredBallot> {
    const own = await store.findBallot(boardId, voteId, participant);
    return own ?? { boardId, voteId, participant, number: newPublicId(), dots: {}, at: now() };
  }

  function say({ voteId, dots }: Pick<StoredBallot, 'voteId' | 'dots'>, peers: Iterable<RoomPeer>): void {
    tell({ type: 'ballot', voteId, dots }, peers);
  }

  /** Writes a ballot down, then tells its giver, and everybody what they may see of it. False when the vote is not open. */
  async function put(ballot: StoredBallot): Promise<boolean> {
    if (!(await store.putBallot({ ...ballot, at: now() }))) return false;
    const { boardId, voteId, participant } = ballot;
    say(ballot, peersOf(rooms.peek(boardId), participant));
    show(boardId, voteId);
    return true;
  }

  /** Which of these cannot be voted on, as far as is on disk. */
  async function goneOf(room: Room, vote: StoredVote, ids: Iterable<string>): Promise<ReadonlySet<string>> {
    const asked = new Set(ids);
    const votable = await room.read((doc) => votableIn(doc, vote, asked));
    return new Set([...asked].filter((id) => !votable.has(id)));
  }

  /** Gives the dots on things that are gone back to whoever put them there. */
  async function giveBack(room: Room, vote: StoredVote): Promise<void> {
    const { boardId, id: voteId } = vote;
    const ballots = await store.listBallots(boardId, voteId);
    const dotted = ballots.flatMap(({ dots }) => Object.keys(dots));
    const gone = await goneOf(room, vote, dotted);
    if (gone.size === 0) return;
    const losers = ballots.filter(({ dots }) => Object.keys(dots).some((id) => gone.has(id)));
    await Promise.all(
      losers.map(({ participant }) =>
        inTurn(turnOf(boardId, participant), async () => {
          const ballot = await ballotOf(boardId, voteId, participant);
          const left = Object.entries(ballot.dots).filter(([id]) => !gone.has(id));
          await put({ ...ballot, dots: Object.fromEntries(left) });
        }),
      ),
    );
  }

  const follower = createFollower(
    async (room) => {
      const vote = await openVoteOf(room.id);
      if (vote) await giveBack(room, vote);
    },
    (board, error) => warn('dots could not be given back yet', { board, reason: String(error) }),
  );

  return {
    async open(boardId, by, terms) {
      const id = newId('vote');
      const title = cleanText(terms.title).trim();
      const vote = { ...terms, title, boardId, id, openedAt: now(), openedBy: by };
      if (!(await store.openVote(vote))) return 'voteOpen';
      voting.add(boardId);
      show(boardId, id);
      return null;
    },
    cast: (room, participant, cast) =>
      inTurn(turnOf(room.id, participant), async () => {
        const vote = await find(room.id, cast.voteId);
        if (!vote) return 'noSuchVote';
        if (vote.closedAt !== null) return 'voteClosed';
        const ballot = await ballotOf(room.id, vote.id, participant);
        const gone = await goneOf(room, vote, [cast.itemId, ...Object.keys(ballot.dots)]);
        const next = castBallotOf(vote, ballot.dots, cast, gone);
        if (!next.ok) return next.reason;
        return (await put({ ...ballot, dots: next.dots })) ? null : 'voteClosed';
      }),
    async close(room, voteId) {
      const boardId = room.id;
      const vote = await find(boardId, voteId);
      if (!vote) return 'noSuchVote';
      if (vote.closedAt === null) await giveBack(room, vote);
      if (!(await store.closeVote(boardId, voteId, now()))) return 'voteClosed';
      voting.delete(boardId);
      show(boardId, voteId);
      return null;
    },
    async remove(boardId, voteId) {
      if (!(await find(boardId, voteId))) return 'noSuchVote';
      if (!(await store.removeVote(boardId, voteId))) return 'voteOpen';
      show(boardId, voteId);
      return null;
    },
    async greet(boardId, peer) {
      const vote = await openVoteOf(boardId);
      if (!vote) return;
      voting.add(boardId);
      const { id } = peer.user;
      // In turn, so that what it says of the ballot does not come behind what is newer.
      await inTurn(turnOf(boardId, id), async () => say(await ballotOf(boardId, vote.id, id), [peer]));
    },
    follow(room) {
      if (voting.has(room.id)) follower.follow(room);
    },
    shown: (boardId) => readShown(store, boardId),
    stop() {
      voting.clear();
      follower.stop();
    },
  };
}
