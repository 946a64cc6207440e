import { fragmentOf, type Position } from '@wayline/domain';
import type { BoardDocument } from '../../board/boardDocument.ts';
import { type Result, refused } from '../result.ts';
import { pasteFragment } from './pasteFragment.ts';
import { pasteMaps } from './pasteMaps.ts';

export interface DuplicateOptions {
  /** What a copy is called. */
  readonly copyName?: (name: string) => string;
  /** How far from a map its copy lies, in board units. */
  readonly offset?: Position;
}

/** Copies stages, steps, lanes (of one kind and map) or maps beside themselves, with all that lies in them. */
export function duplicate(
  board: BoardDocument,
  ids: readonly string[],
  { copyName, offset = [24, 24] }: DuplicateOptions = {},
): Result<{ readonly ids: readonly string[] }> {
  const snapshot = board.snapshot();
  const fragment = fragmentOf(snapshot, ids);
  const last = fragment?.roots.at(-1);
  if (!fragment || last === undefined) return refused('nothing');
  if (fragment.kind === 'maps') return pasteMaps(board, fragment, offset);
  const beside = snapshot[fragment.kind].get(last);
  if (!beside) return refused('notFound');
  return pasteFragment(board, fragment, {
    mapId: beside.mapId,
    place: { after: last },
    ...('stageId' in beside && { stageId: beside.stageId }),
    ...(copyName && { copyName }),
  });
}
