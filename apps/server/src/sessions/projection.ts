import type { DocumentChange } from '../rooms/room.ts';

/** A part of what the store says, as a board's session document shows it. */
export interface Projection {
  /**
   * Reads what is to be shown of these things, or of all where it is null, and returns what makes a session document
   * say so: only what differs is changed.
   */
  read(boardId: string, only: ReadonlySet<string> | null): Promise<DocumentChange>;
}
