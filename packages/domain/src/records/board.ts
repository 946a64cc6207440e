/** The board itself: one document, one room, one `.journey.json`. */
export interface Board {
  readonly title: string;
  readonly schemaVersion: number;
  /** Names one life of the room's document; documents of different generations must never merge. `''` outside a room. */
  readonly generation: string;
}
