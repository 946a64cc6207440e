import { LANES } from '../lanes/lanes.ts';
import type { LaneType } from '../vocabulary/vocabulary.ts';

/** Whether a lane of this kind can be written in private: its cards are words. */
export function mayBePrivate(type: LaneType): boolean {
  const { cardKind } = LANES[type];
  return cardKind !== null && cardKind !== 'image';
}
