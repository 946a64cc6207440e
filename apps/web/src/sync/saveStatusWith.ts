import type { Store } from '../session/store.ts';
import type { SaveStatus } from './saveStatus.ts';

/** What the server has of my work where some of it goes another way than the board: all is saved when both are. */
export function saveStatusWith(board: Store<SaveStatus>, other: Store<SaveStatus | null>): Store<SaveStatus> {
  return {
    get() {
      const status = board.get();
      return status === 'saved' || status === 'offline' ? (other.get() ?? status) : status;
    },
    subscribe(callback) {
      const leaves = [board.subscribe(callback), other.subscribe(callback)];
      return () => {
        for (const leave of leaves) leave();
      };
    },
  };
}
