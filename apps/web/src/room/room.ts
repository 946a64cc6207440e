import type { SessionDocument } from '@wayline/document';

/** What a board's room says beside the board itself: its votes, and whatever else only the server may write. */
export interface Room {
  readonly document: SessionDocument;
  /** Whether its whole content has arrived, and been told of: what changes from then on happens now. */
  isSynced(): boolean;
  destroy(): void;
}
