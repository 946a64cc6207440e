import type { BoardDocument } from '@wayline/document';
import type { LaneId, PrivateMode } from '@wayline/domain';
import type { Tell } from '../board/news/NewsContext.ts';
import type { CommandOutcome } from '../sync/openCommands.ts';
import type { PrivateText } from './privateWords.ts';

/** What private writing says: some of it to all who look, the rest to those who listen. */
export interface PrivateNews {
  started(mode: PrivateMode): void;
  /** It went on when this page came to it. */
  goesOn(mode: PrivateMode): void;
  revealed(cards: number): void;
  /** Cards of mine reached the server only after the reveal. */
  cameLate(cards: number): void;
  refused(reason: Exclude<CommandOutcome, 'done'>): void;
}

/** So many lanes are named, the others only counted. */
const NAMED = 3;

/** The titles of lanes in one phrase. */
export function laneNames(board: BoardDocument, laneIds: readonly LaneId[], words: PrivateText): string {
  const titles = laneIds.flatMap((id) => board.get('lanes', id)?.title.trim() || []);
  return words.lanes(titles.slice(0, NAMED), Math.max(0, titles.length - NAMED));
}

/** Puts what happens in private writing into words; `isMine` says whether the round that starts now was asked for here. */
export function createPrivateNews(
  board: BoardDocument,
  words: PrivateText,
  to: { readonly say: (sentence: string) => void; readonly tell: Tell; readonly isMine: () => boolean },
): PrivateNews {
  const { say, tell, isMine } = to;
  const lanesOf = ({ laneIds }: PrivateMode): string => laneNames(board, laneIds, words);
  return {
    started(mode) {
      const sentence = words.started(mode.openedBy, lanesOf(mode));
      // Nobody needs to be shown what they did.
      if (isMine()) say(sentence);
      else tell({ message: sentence });
    },
    goesOn: (mode) => say(words.isOn(lanesOf(mode))),
    revealed: (cards) => tell({ message: words.revealed(cards) }),
    cameLate: (cards) => tell({ message: words.cameLate(cards) }),
    refused(reason) {
      const known: Readonly<Record<string, string>> = words.refused;
      tell({ message: known[reason] ?? words.refused.unknown });
    },
  };
}
