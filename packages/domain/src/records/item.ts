import type { FileId, ItemId, PersonaId } from '../ids.ts';
import type { ShapeFill, ShapeForm } from '../vocabulary/vocabulary.ts';
import type { Base, Color, OrderKey, Position, Size } from './base.ts';

/** What every free thing on the canvas carries. `pos` is one value so that a drag writes one key. */
export interface ItemBase extends Base {
  readonly id: ItemId;
  readonly pos: Position;
  readonly size: Size;
  /** Fractional key of the stacking order, back to front. */
  readonly z: OrderKey;
  readonly color?: Color;
  readonly frameId?: ItemId;
  readonly groupId?: string;
  readonly locked?: boolean;
}

export interface StickyItem extends ItemBase {
  readonly type: 'sticky';
  readonly text: string;
  /** Who wrote it, shown under the text. */
  readonly author?: string;
  readonly url?: string;
}

export interface TextItem extends ItemBase {
  readonly type: 'text';
  readonly text: string;
  /** Size of the letters in map units, 12–96. */
  readonly fontSize?: number;
}

export interface ShapeItem extends ItemBase {
  readonly type: 'shape';
  readonly text: string;
  readonly form: ShapeForm;
  /** What its colour does to the inside; a tint when absent. */
  readonly fill?: ShapeFill;
}

export interface ImageItem extends ItemBase {
  readonly type: 'image';
  readonly text: string;
  readonly fileId: FileId;
}

export interface FrameItem extends ItemBase {
  readonly type: 'frame';
  readonly text: string;
}

/** A pen stroke: `points` are x, y, pressure triples relative to `pos`. */
export interface DrawingItem extends ItemBase {
  readonly type: 'drawing';
  readonly text: string;
  readonly points: readonly number[];
  readonly strokeWidth: number;
}

export interface PersonaSheetItem extends ItemBase {
  readonly type: 'personaSheet';
  readonly text: string;
  readonly personaId: PersonaId;
}

/** Something that this program cannot read, made by a newer one or broken: kept, and shown as a neutral box. */
export interface UnknownItem extends ItemBase {
  readonly type: 'unknown';
  readonly text: string;
  /** The type that stands in the board's document. */
  readonly writtenAs?: string;
}

export type Item =
  | StickyItem
  | TextItem
  | ShapeItem
  | ImageItem
  | FrameItem
  | DrawingItem
  | PersonaSheetItem
  | UnknownItem;
