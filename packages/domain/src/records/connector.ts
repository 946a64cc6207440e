import type { ConnectorId } from '../ids.ts';
import type {
  ConnectorDash,
  ConnectorHeads,
  ConnectorLine,
  ConnectorSide,
} from '../vocabulary/vocabulary.ts';
import type { Base, Color, OrderKey, Position } from './base.ts';

/** Where a connector ends: at any record drawn on the board, or at a point. */
export type ConnectorEnd =
  | { readonly recordId: string; readonly side?: ConnectorSide }
  | { readonly pos: Position };

/** An arrow between anything and anything. When a target goes, its end stays as a point. */
export interface Connector extends Base {
  readonly id: ConnectorId;
  readonly from: ConnectorEnd;
  readonly to: ConnectorEnd;
  readonly label?: string;
  readonly heads: ConnectorHeads;
  readonly dash: ConnectorDash;
  /** The way it takes; curved when absent. */
  readonly line?: ConnectorLine;
  readonly color?: Color;
  readonly z: OrderKey;
}
