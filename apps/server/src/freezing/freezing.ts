import type { FrozenId } from '@wayline/domain';
import type { Room } from '../rooms/room.ts';
import type { RoomPeer } from '../rooms/roomPeer.ts';
import type { Outcome } from '../workshop/outcome.ts';
import type { FrozenOn } from './frozenSet.ts';

/** The frozen lanes and stages of all boards. Whoever asks has been found to be allowed to. */
export interface Freezing {
  /** Freezes all of these, or none of them where one is not on the board that `room` is. */
  freeze(room: Room, by: string, targets: readonly FrozenId[]): Promise<Outcome>;
  unfreeze(boardId: string, targets: readonly FrozenId[]): Promise<Outcome>;
  /** What rooms keep to. */
  readonly frozenOn: FrozenOn;
  /** Tells somebody who has come in which lanes are frozen. */
  greet(boardId: string, peer: RoomPeer): Promise<void>;
  /** Something on a board has changed: what is no longer on it is not frozen either. */
  follow(room: Room): void;
  stop(): void;
}
