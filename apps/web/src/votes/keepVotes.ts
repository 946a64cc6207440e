import { type HeldVote, type Vote, votesOf } from '@wayline/domain';
import type { Votes } from '@wayline/scene';
import type { Room } from '../room/room.ts';
import type { BoardSession } from '../session/BoardSession.ts';
import { type After, afterTimeout } from '../sync/timers.ts';
import { type BallotBox, createBallotBox } from './createBallotBox.ts';
import { createRound } from './createRound.ts';
import { mayVote } from './mayVote.ts';
import type { VoteNews } from './voteNews.ts';
import type { VoteText } from './voteWords.ts';

/** What changes on the board is looked at this late at the most: a letter is no news to a vote. */
const BOARD_MS = 100;

export interface KeepVotesOptions {
  readonly room: Pick<Room, 'document' | 'isSynced'>;
  readonly news: VoteNews;
  readonly words: VoteText;
  readonly after?: After;
}

/** As much of an open board as its votes have to do with. */
type VotingSession = Pick<BoardSession, 'votes' | 'board' | 'me' | 'ask'> & {
  readonly scene: Pick<BoardSession['scene'], 'count'>;
};

/** Follows the votes of an open board, and fills what the page knows of them; returns what ends it. */
export function keepVotes(
  session: VotingSession,
  { room, news, words, after = afterTimeout }: KeepVotesOptions,
): () => void {
  const { votes, board, me, ask } = session;
  const { document } = room;
  let box: { readonly voteId: string; readonly ballots: BallotBox } | null = null;
  let cancelRefresh: (() => void) | undefined;

  const openOne = (): HeldVote | undefined => votes.held.get().find(({ vote }) => vote.closedAt === null);

  function boxOf(voteId: string): BallotBox {
    if (box?.voteId !== voteId) {
      const ballots = createBallotBox(
        (args) => ask({ type: 'castVote', args: { voteId, ...args } }),
        renew,
        news.refused,
      );
      box = { voteId, ballots };
      const told = votes.told.get();
      if (told?.voteId === voteId) ballots.told(told.dots);
    }
    return box.ballots;
  }

  /** Shows the open vote as it is now. */
  function renew(): void {
    const held = openOne();
    if (!held) {
      votes.round.set(null);
      return;
    }
    const { vote } = held;
    const ballots = boxOf(vote.id);
    votes.round.set(
      createRound({
        held,
        dots: ballots.dots(),
        snapshot: board.snapshot(),
        role: me.role,
        words,
        put: ballots.put,
        say: (given) => news.given(given, vote),
      }),
    );
  }

  function count(): void {
    const counts = votesOf(votes.held.get(), board.snapshot());
    if (!isSame(counts, votes.counts.get())) votes.counts.set(counts);
    session.scene.count(votes.counts.get());
  }

  /** `isNow`: what changed did so just now, and was not found here. */
  function onVotes(isNow: boolean): void {
    const before = votes.round.get();
    votes.held.set(document.votes().map((vote) => ({ vote, ballots: document.ballots(vote.id) })));
    renew();
    count();
    const now = votes.round.get();
    const last = before && votes.held.get().find(({ vote }) => vote.id === before.vote.id);
    if (last?.vote.closedAt) news.ended(last.vote);
    if (now && now.vote.id !== before?.vote.id) {
      if (!isNow) news.isOpen(now.vote, now.left);
      else if (mayVote(me.role) && !votes.starting.get()) news.started(now.vote);
      votes.starting.set(false);
    }
  }

  /** The session says more than votes, such as where private cards lie: that is no news to them. */
  function hasChanged(): boolean {
    const [held, now] = [votes.held.get(), document.votes()];
    const isHeld = (vote: Vote, index: number): boolean =>
      held[index]?.vote === vote && held[index].ballots === document.ballots(vote.id);
    return held.length !== now.length || !now.every(isHeld);
  }

  function onBoard(): void {
    if (cancelRefresh || votes.held.get().length === 0) return;
    cancelRefresh = after(BOARD_MS, () => {
      cancelRefresh = undefined;
      renew();
      count();
    });
  }

  function onTold(): void {
    const told = votes.told.get();
    if (told && told.voteId === box?.voteId) box.ballots.told(told.dots);
  }

  const endings = [
    document.subscribe(() => {
      if (hasChanged()) onVotes(room.isSynced());
    }),
    board.subscribe(onBoard),
    votes.told.subscribe(onTold),
  ];
  onVotes(false);
  return () => {
    for (const end of endings) end();
    cancelRefresh?.();
    votes.round.set(null);
  };
}

function isSame(a: Votes, b: Votes): boolean {
  if (a.size !== b.size) return false;
  for (const [id, votes] of a) if (b.get(id) !== votes) return false;
  return true;
}
