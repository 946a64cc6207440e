import { encodeNotice, votableIn } from '@wayline/document';
import { cleanText, newId } from '@wayline/domain';
import { newPublicId } from '../access/publicId.ts';
import type { Log } from '../log/log.ts';
import type { Room } from '../rooms/room.ts';
import type { RoomPeer } from '../rooms/roomPeer.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import { wireFrame } from '../rooms/wireFrame.ts';
import { castBallotOf } from './castBallotOf.ts';
import { createTurns } from './createTurns.ts';
import { createPublisher } from './publisher.ts';
import { readShown } from './readShown.ts';
import { createSessionRooms } from './sessionRooms.ts';
import type { StoredBallot, StoredVote, VoteStore } from './voteStore.ts';
import type { Votes } from './votes.ts';

/** How long a deletion may go unnoticed: many often come together. */
const FOLLOW_MS = 250;

export interface VotesOptions {
  readonly log: Log;
  readonly store: VoteStore;
  /** The boards. */
  readonly rooms: Pick<RoomRegistry, 'peek'>;
  /** Those beside them. */
  readonly sessionRooms: RoomRegistry;
  readonly now: () => number;
  readonly warn: (message: string, details?: unknown) => void;
}

/**
 * The store is the truth, and each act on a board waits for the one before it, so two at once can never give more
 * than the budget. Session documents only show what the store says.
 */
export function createVotes({ log, store, rooms, sessionRooms, now, warn }: VotesOptions): Votes {
  const sessions = createSessionRooms(log, sessionRooms, now);
  const publisher = createPublisher({ store, sessions, warn });
  const inTurn = createTurns();
  /** Boards with an open vote, as far as anybody who could vote has come in. */
  const voting = new Set<string>();
  const following = new Map<string, NodeJS.Timeout>();

  const find = async (boardId: string, voteId: string): Promise<StoredVote | undefined> =>
    (await store.listVotes(boardId)).find(({ id }) => id === voteId);
  const openVoteOf = async (boardId: string): Promise<StoredVote | undefined> =>
    (await store.listVotes(boardId)).find(({ closedAt }) => closedAt === null);

  async function ballotOf({ boardId, id: voteId }: StoredVote, participant: string): Promise<StoredBallot> {
    const ballots = await store.listBallots(boardId, voteId);
    const own = ballots.find((ballot) => ballot.participant === participant);
    return own ?? { boardId, voteId, participant, number: newPublicId(), dots: {}, at: now() };
  }

  function tell({ voteId, dots }: Pick<StoredBallot, 'voteId' | 'dots'>, peers: Iterable<RoomPeer>): void {
    const frame = wireFrame(encodeNotice({ type: 'ballot', voteId, dots }));
    for (const peer of peers) if (peer.hasBarrier) peer.send(frame);
  }

  /** Writes ballots down, then tells their givers, and everybody what they may see of it. */
  async function put(boardId: string, ballots: readonly StoredBallot[]): Promise<boolean> {
    if (!(await store.putBallots(ballots))) return false;
    const peers = [...(rooms.peek(boardId)?.peers.keys() ?? [])];
    for (const ballot of ballots) {
      const own = peers.filter(({ user }) => user.id === ballot.participant);
      tell(ballot, own);
      publisher.touch(boardId, ballot.voteId);
    }
    return true;
  }

  /** Which of these cannot be voted on, as far as is on disk. */
  async function goneOf(room: Room, vote: StoredVote, ids: Iterable<string>): Promise<ReadonlySet<string>> {
    const asked = new Set(ids);
    const votable = await room.read((doc) => votableIn(doc, vote, asked));
    return new Set([...asked].filter((id) => !votable.has(id)));
  }

  /** Gives the dots on things that are gone back. The board is read before: it may have to wait for the disk. */
  async function giveBack(room: Room, vote: StoredVote): Promise<void> {
    const { boardId, id: voteId } = vote;
    const dotted = (await store.listBallots(boardId, voteId)).flatMap(({ dots }) => Object.keys(dots));
    const gone = await goneOf(room, vote, dotted);
    if (gone.size === 0) return;
    await inTurn(boardId, async () => {
      const changed = (await store.listBallots(boardId, voteId)).flatMap((ballot) => {
        const left = Object.entries(ballot.dots).filter(([id]) => !gone.has(id));
        const isSame = left.length === Object.keys(ballot.dots).length;
        return isSame ? [] : { ...ballot, dots: Object.fromEntries(left), at: now() };
      });
      await put(boardId, changed);
    });
  }

  return {
    open: (boardId, by, terms) =>
      inTurn(boardId, async () => {
        const id = newId('vote');
        const title = cleanText(terms.title).trim();
        const vote = { ...terms, title, boardId, id, openedAt: now(), openedBy: by };
        if (!(await store.openVote(vote))) return 'voteOpen';
        voting.add(boardId);
        publisher.touch(boardId, id);
        return null;
      }),
    async cast(room, participant, cast) {
      const boardId = room.id;
      const known = await find(boardId, cast.voteId);
      if (!known) return 'noSuchVote';
      const { dots } = await ballotOf(known, participant);
      const gone = await goneOf(room, known, [cast.itemId, ...Object.keys(dots)]);
      return inTurn(boardId, async () => {
        const vote = await find(boardId, cast.voteId);
        if (!vote) return 'noSuchVote';
        if (vote.closedAt !== null) return 'voteClosed';
        const ballot = await ballotOf(vote, participant);
        const next = castBallotOf(vote, ballot.dots, cast, gone);
        if (!next.ok) return next.reason;
        return (await put(boardId, [{ ...ballot, dots: next.dots, at: now() }])) ? null : 'voteClosed';
      });
    },
    async close(room, voteId) {
      const boardId = room.id;
      const vote = await find(boardId, voteId);
      if (!vote) return 'noSuchVote';
      if (vote.closedAt === null) await giveBack(room, vote);
      return inTurn(boardId, async () => {
        if (!(await store.closeVote(boardId, voteId, now()))) return 'voteClosed';
        voting.delete(boardId);
        publisher.touch(boardId, voteId);
        return null;
      });
    },
    remove: (boardId, voteId) =>
      inTurn(boardId, async () => {
        const vote = await find(boardId, voteId);
        if (!vote) return 'noSuchVote';
        if (!(await store.removeVote(boardId, voteId))) return 'voteOpen';
        publisher.touch(boardId, voteId);
        return null;
      }),
    greet: (boardId, peer) =>
      inTurn(boardId, async () => {
        const vote = await openVoteOf(boardId);
        if (!vote) return;
        voting.add(boardId);
        tell(await ballotOf(vote, peer.user.id), [peer]);
      }),
    follow(room) {
      if (!voting.has(room.id) || following.has(room.id)) return;
      const timer = setTimeout(async () => {
        following.delete(room.id);
        try {
          const vote = await openVoteOf(room.id);
          if (vote) await giveBack(room, vote);
        } catch (error) {
          warn('dots could not be given back yet', { board: room.id, reason: String(error) });
        }
      }, FOLLOW_MS);
      timer.unref();
      following.set(room.id, timer);
    },
    session: publisher.open,
    evict: sessions.evict,
    shown: (boardId) => readShown(store, boardId),
    stop() {
      publisher.stop();
      for (const timer of following.values()) clearTimeout(timer);
    },
  };
}
