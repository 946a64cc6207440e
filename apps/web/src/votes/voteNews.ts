import type { BoardDocument } from '@wayline/document';
import type { Vote } from '@wayline/domain';
import type { CommandOutcome } from '../sync/openCommands.ts';
import { refusalIn } from '../sync/refusalIn.ts';
import type { Given } from './createRound.ts';
import { thingName } from './thingName.ts';
import type { VoteText } from './voteWords.ts';

/** What a vote says: some of it to all who look, the rest to those who listen. */
export interface VoteNews {
  given(given: Given, vote: Vote): void;
  refused(reason: Exclude<CommandOutcome, 'done'>): void;
  /** A vote was open when this page came to it. */
  isOpen(vote: Vote, left: number): void;
  started(vote: Vote): void;
  ended(vote: Vote): void;
}

export interface VoteNewsTo {
  readonly words: VoteText;
  readonly board: BoardDocument;
  /** Says to assistive technology what everybody else sees anyway. */
  readonly say: (sentence: string) => void;
  readonly tell: (news: {
    readonly message: string;
    readonly act?: { readonly name: string; readonly run: () => void };
  }) => void;
  readonly show: (voteId: string) => void;
}

/** Puts what happens in a vote into words. */
export function createVoteNews({ words, board, say, tell, show }: VoteNewsTo): VoteNews {
  const titleOf = ({ title }: Vote): string => title.trim() || words.untitled;
  const nameOf = (id: string): string => thingName(board.snapshot(), id) || words.thing;
  return {
    given(given, { budget, maxPerItem }) {
      switch (given.is) {
        case 'put':
          say(words.put(given.dots, maxPerItem, nameOf(given.id), given.left));
          return;
        case 'taken':
          say(words.taken(given.dots, nameOf(given.id), given.left));
          return;
        case 'usedUp':
          tell({ message: words.usedUp(budget) });
          return;
        case 'full':
          tell({ message: words.full(maxPerItem) });
          return;
        case 'none':
          say(words.none(nameOf(given.id)));
          return;
        case 'notHere':
          tell({ message: words.notHere });
          return;
        case 'watching':
          tell({ message: words.watching });
      }
    },
    refused: (reason) => tell({ message: refusalIn(words.refused, reason) }),
    isOpen: (vote, left) => say(words.isOpen(titleOf(vote), left)),
    started: (vote) => tell({ message: words.started(vote.openedBy, titleOf(vote), vote.budget) }),
    ended: (vote) =>
      tell({
        message: words.ended(titleOf(vote)),
        act: { name: words.showResults, run: () => show(vote.id) },
      }),
  };
}
