import type { Dots } from '@wayline/document';
import type { HeldVote } from '@wayline/domain';
import type { Votes } from '@wayline/scene';
import { createStore, type MutableStore } from '../session/store.ts';
import type { Round } from './round.ts';

/** Where my dots lie in a vote, as the server says. */
export interface OwnBallot {
  readonly voteId: string;
  readonly dots: Dots;
}

/** What this page knows of a board's votes. The stores are there from the start; what fills them comes after the board. */
export interface VotesHere {
  /** Every vote with those of its ballots that may be seen, the newest first. */
  readonly held: MutableStore<readonly HeldVote[]>;
  /** What things got, as the board says it. */
  readonly counts: MutableStore<Votes>;
  /** The last thing the server said of my dots. */
  readonly told: MutableStore<OwnBallot | null>;
  /** What things got in the vote whose results are looked at; null while none are. */
  readonly shown: MutableStore<Votes | null>;
  /** Whether this page asked for the next vote that opens: nobody needs to be told of what they did. */
  readonly starting: MutableStore<boolean>;
  /** The vote in which dots can be put now; another one with each change of it. */
  readonly round: MutableStore<Round | null>;
}

/** No votes yet. */
export function createVotesHere(): VotesHere {
  return {
    held: createStore<readonly HeldVote[]>([]),
    counts: createStore<Votes>(new Map()),
    told: createStore<OwnBallot | null>(null),
    shown: createStore<Votes | null>(null),
    starting: createStore(false),
    round: createStore<Round | null>(null),
  };
}
