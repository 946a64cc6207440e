import type { BoardDocument, Unsubscribe } from '@wayline/document';
import type { Collection, RecordOf } from '@wayline/domain';
import type { Store } from '../session/store.ts';
import type { Writing } from './writing.ts';

/**
 * The board as I see it: what lies on it, and in cells that are written in private my own cards and blanks for those
 * of others. Views of a map read it; what is sent, exported, checked, counted or commanded reads the board.
 */
export type Seen = Pick<BoardDocument, 'snapshot' | 'get' | 'subscribeRecord' | 'subscribe' | 'onIntention'>;

/** Shows guests on a board without writing them into it. Without any it is the board, in identity too. */
export function createSeen(board: BoardDocument, writing: Store<Writing | null>): Seen {
  let base = board.snapshot();
  let guests: Writing['guests'] | undefined;
  let merged = base;

  function snapshot(): typeof base {
    const now = board.snapshot();
    const shown = writing.get()?.guests;
    if (!shown?.size) return now;
    if (now !== base || shown !== guests) {
      const isSameCards = now.cards === base.cards && shown === guests;
      // What lies on the board by now is no guest any more.
      merged = { ...now, cards: isSameCards ? merged.cards : new Map([...shown, ...now.cards]) };
      base = now;
      guests = shown;
    }
    return merged;
  }

  function both(leave: Unsubscribe, callback: () => void): Unsubscribe {
    const leaveGuests = writing.subscribe(callback);
    return () => {
      leave();
      leaveGuests();
    };
  }

  return {
    snapshot,
    get: <C extends Collection>(collection: C, id: string) =>
      // A table holds only records of its collection.
      snapshot()[collection].get(id as never) as RecordOf[C] | undefined,
    subscribeRecord: (collection, id, callback) =>
      both(board.subscribeRecord(collection, id, callback), callback),
    subscribe: (callback) => both(board.subscribe(callback), callback),
    // What I write in private is an act of mine too, and is to be seen in the next picture.
    onIntention: (callback) => both(board.onIntention(callback), () => callback({})),
  };
}
