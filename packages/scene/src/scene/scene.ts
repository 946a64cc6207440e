import type { LaneType, Separator } from '@wayline/domain';
import type { Mark, Paint, Point, Rect } from './mark.ts';

/** Where an editor for a text stands, and how its letters look; relative to the part's top left. */
export interface TextBox extends Rect {
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 700;
  readonly lineHeight: number;
  readonly tracking: number;
  readonly align: 'start' | 'middle';
}

export type PartKind =
  | 'mapHeader'
  | 'personaChip'
  | 'evidenceBar'
  | 'corner'
  | 'stage'
  | 'step'
  /** What lies behind the links between steps. */
  | 'links'
  | 'stepLink'
  | 'laneHeader'
  | 'lane'
  | 'separator'
  | 'cell'
  | 'card'
  | 'emotionPoint'
  | 'channelDot'
  | 'metric'
  | 'tray';

/** The records a part stands for; what is absent does not apply. */
export interface PartRefs {
  readonly stageId?: string;
  readonly stepId?: string;
  readonly laneId?: string;
  readonly cardId?: string;
  readonly personaId?: string;
  readonly channelId?: string;
  readonly emotionId?: string;
  readonly metricId?: string;
  readonly linkId?: string;
  readonly separator?: Separator;
}

/**
 * One thing on a map that can be pointed at, with everything to draw it. A part that did not change keeps its
 * identity between two layouts, so that a view can skip it.
 */
export interface Part {
  /** Unique in its map and stable over edits. */
  readonly key: string;
  readonly kind: PartKind;
  readonly refs: PartRefs;
  /** Relative to the map's top left. */
  readonly rect: Rect;
  /** Relative to the top left of `rect`; may reach outside it (labels of a curve). */
  readonly marks: readonly Mark[];
  readonly editor?: TextBox;
  /** True where text was clamped: the rest is in Details. */
  readonly clamped?: boolean;
}

export interface StageSpan {
  readonly stageId: string;
  readonly x: number;
  readonly width: number;
  /** Ids of its steps, left to right; empty for a stage without steps, which still has one column's width. */
  readonly stepIds: readonly string[];
}

export interface Column {
  /** Absent for the placeholder column of a stage without steps. */
  readonly stepId?: string;
  readonly stageId: string;
  readonly x: number;
  readonly width: number;
}

export interface Row {
  readonly laneId: string;
  readonly type: LaneType;
  readonly y: number;
  readonly height: number;
  readonly collapsed: boolean;
}

/** A journey map laid out: the grid's lines as numbers, and its parts in drawing order. */
export interface MapScene {
  readonly mapId: string;
  /** On the board. */
  readonly rect: Rect;
  /** Height of map header, stage row and step row; width of the lane headers. */
  readonly headerHeight: number;
  readonly stageRow: { readonly y: number; readonly height: number };
  /** Links between steps are drawn between the stages' row and this one. */
  readonly stepRow: { readonly y: number; readonly height: number };
  readonly laneHeaderWidth: number;
  readonly stages: readonly StageSpan[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly parts: readonly Part[];
}

/** A free item laid out. */
export interface ItemScene {
  readonly itemId: string;
  readonly rect: Rect;
  readonly marks: readonly Mark[];
  readonly editor?: TextBox;
}

/** A connector routed between its two ends, in board units. */
export interface ConnectorScene {
  readonly connectorId: string;
  readonly from: Point;
  readonly to: Point;
  readonly rect: Rect;
  /** Relative to the board's origin, as are the marks and the editor of the label. */
  readonly d: string;
  readonly marks: readonly Mark[];
  readonly editor?: TextBox;
}

/** A whole board as plain data, in drawing order within each list: frames and items by z, maps, connectors. */
export interface Scene {
  /** The smallest rectangle around everything; zero-sized on an empty board. */
  readonly bounds: Rect;
  readonly maps: readonly MapScene[];
  readonly items: readonly ItemScene[];
  readonly connectors: readonly ConnectorScene[];
}

/** A flat picture: what the writers of SVG, PNG, PDF and PPTX get. */
export interface Drawing {
  readonly bounds: Rect;
  readonly background?: Paint;
  readonly title: string;
  readonly description: string;
  readonly groups: readonly DrawingGroup[];
}

export interface DrawingGroup {
  readonly x: number;
  readonly y: number;
  /** 1 unless stated. */
  readonly scale?: number;
  readonly label?: string;
  /** Where a reader may go from here: http, https or mailto. */
  readonly link?: string;
  readonly marks: readonly Mark[];
}
