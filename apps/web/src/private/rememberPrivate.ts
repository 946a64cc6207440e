import type { DeskCard } from '@wayline/document';
import { type PrivateMode, privateModeSchema, privateWordsSchema } from '@wayline/domain';

/** What this browser keeps of a round, so that nothing is lost while the server is away. */
export interface KeptRound {
  readonly mode: PrivateMode;
  /** My cards as they stand here. */
  readonly cards: readonly DeskCard[];
  /** My cards as the server has them. */
  readonly known: readonly DeskCard[];
}

/** The cards of a list that can be read. */
function readCards(value: unknown): readonly DeskCard[] {
  return (Array.isArray(value) ? value : []).flatMap((one) => {
    const read = privateWordsSchema.safeParse(one);
    return read.success ? read.data : [];
  });
}

const keyOf = (boardId: string): string => `wayline.private.${boardId}`;

/** What this browser has kept for a board; null where there is nothing, or nothing that can be read. */
export function recallPrivate(storage: Storage, boardId: string): KeptRound | null {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keyOf(boardId)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const mode = privateModeSchema.safeParse(Reflect.get(kept, 'mode'));
    const cards = (key: keyof KeptRound): readonly DeskCard[] => readCards(Reflect.get(kept, key));
    return mode.success ? { mode: mode.data, cards: cards('cards'), known: cards('known') } : null;
  } catch {
    return null;
  }
}

/** Keeps a round, or with null forgets it; false where the browser does not let it be kept. */
export function keepPrivately(storage: Storage, boardId: string, round: KeptRound | null): boolean {
  try {
    if (round) storage.setItem(keyOf(boardId), JSON.stringify(round));
    else storage.removeItem(keyOf(boardId));
    return true;
  } catch {
    return false;
  }
}
