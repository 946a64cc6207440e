import type { PeerRating } from '../presence/peer.ts';

/** A place of the matrix, and how far in it a point lies from its left and its upper edge, 0–1. */
export interface PointInPlace {
  readonly place: string;
  readonly right: number;
  readonly down: number;
}

const cellOf = (mark: number): number => Math.max(1, Math.min(5, Math.round(mark)));

/** Where on this screen the point lies that was told as impact and effort; the middle of the tray without them. */
export function placeOfRating({ impact, effort }: Omit<PeerRating, 'id'>): PointInPlace {
  if (impact === null || effort === null) return { place: 'tray', right: 0.5, down: 0.5 };
  const [row, column] = [cellOf(impact), cellOf(effort)];
  return { place: `${row}:${column}`, right: effort - column + 0.5, down: row + 0.5 - impact };
}
