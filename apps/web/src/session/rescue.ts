import { type BoardSnapshot, writeBoardFile } from '@wayline/domain';

/** This browser's copy of a board with changes that the server has not, to be kept as a file. */
export interface Rescue {
  /** Local changes of this page that were not confirmed; 0 when they are of an earlier page. */
  readonly changes: number;
  file(): File;
}

const fileNameOf = (title: string): string =>
  `${title.replace(/[\\/:*?"<>|\p{Control}]+/gu, ' ').trim() || 'board'}.journey.json`;

/** Offers a board's copy as a file. The copy is taken now: what happens to the document later does not matter. */
export function createRescue(snapshot: BoardSnapshot, changes: number): Rescue {
  return {
    changes,
    file: () =>
      new File([writeBoardFile(snapshot)], fileNameOf(snapshot.board.title), { type: 'application/json' }),
  };
}
