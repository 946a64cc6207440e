import type { Room } from '../rooms/room.ts';

/** How long a change may go unnoticed: many often come together. */
const FOLLOW_MS = 250;

/** Does something about what has changed on boards, a moment later. */
export interface Follower {
  /** Something has changed. */
  follow(room: Room): void;
  stop(): void;
}

/** One that does this; what fails is told, and done again after the next change. */
export function createFollower(
  act: (room: Room) => Promise<void>,
  onFailure: (boardId: string, error: unknown) => void,
): Follower {
  const waiting = new Map<string, NodeJS.Timeout>();

  return {
    follow(room) {
      if (waiting.has(room.id)) return;
      const timer = setTimeout(() => {
        waiting.delete(room.id);
        act(room).catch((error: unknown) => onFailure(room.id, error));
      }, FOLLOW_MS);
      timer.unref();
      waiting.set(room.id, timer);
    },
    stop() {
      for (const timer of waiting.values()) clearTimeout(timer);
      waiting.clear();
    },
  };
}
