import type { Card, CardId, PrivateCard, PrivateMode } from '@wayline/domain';
import type { BoardDocument, Unsubscribe } from '../board/boardDocument.ts';

/** A private card without the number under which others see where it lies. */
export type DeskCard = Omit<PrivateCard, 'number'>;

/**
 * Where one writes what nobody else may read yet: cards of one's own in a document of their own, which goes nowhere by
 * itself. Commands that are given its `board` read the board as it will be and write nothing but these cards; commands
 * that are given the real board know nothing of them.
 */
export interface Desk {
  /** The board with these cards on it and no other lanes than those that are written in private. */
  readonly board: BoardDocument;
  /** By id, as they would lie on the board: one whose step has gone waits in the tray. */
  cards(): ReadonlyMap<CardId, Card>;
  /** What there is to say of each of them. */
  written(): ReadonlyMap<CardId, DeskCard>;
  /** Takes over how a card stands elsewhere; no act of one's own, so undo does not know of it. */
  take(card: DeskCard): void;
  /** Takes a card away that is gone elsewhere, or that lies on the board now. */
  drop(id: CardId): void;
  /** The map and the lanes in which one writes in private from now on; comes before any card. */
  open(round: Pick<PrivateMode, 'mapId' | 'laneIds'>): void;
  /** Cards of others that are seen as blanks: what is written here finds its place among them. */
  besides(blanks: ReadonlyMap<string, Card>): void;
  /** Called after each change of the cards. */
  subscribe(callback: () => void): Unsubscribe;
  destroy(): void;
}
