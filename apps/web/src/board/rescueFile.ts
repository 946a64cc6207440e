import { type BoardSnapshot, writeBoardFile } from '@wayline/domain';

/** Characters that a file's name cannot have on some system. */
const FORBIDDEN = /[\\/:*?"<>|\p{Control}]+/gu;

/** A board as a file that can be imported again, named by its title. */
export function rescueFile(snapshot: BoardSnapshot): File {
  const name = snapshot.board.title.replace(FORBIDDEN, ' ').replace(/ +/g, ' ').trim() || 'board';
  return new File([writeBoardFile(snapshot)], `${name}.journey.json`, { type: 'application/json' });
}
