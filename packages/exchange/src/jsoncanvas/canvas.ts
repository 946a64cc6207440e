/** A canvas as jsoncanvas.org/spec/1.0 describes it; keys that it does not name are kept. */
export interface Canvas {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
  /** Our own board file, beside what every reader of canvases knows. */
  readonly journey?: unknown;
}

export type CanvasSide = 'top' | 'right' | 'bottom' | 'left';
export type CanvasEnd = 'none' | 'arrow';

interface NodeBase {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `1` to `6`, or `#rrggbb`. */
  readonly color?: string;
}

export type CanvasNode = NodeBase &
  (
    | { readonly type: 'text'; readonly text: string }
    | { readonly type: 'file'; readonly file: string; readonly subpath?: string }
    | { readonly type: 'link'; readonly url: string }
    | { readonly type: 'group'; readonly label?: string }
  );

export interface CanvasEdge {
  readonly id: string;
  readonly fromNode: string;
  readonly fromSide?: CanvasSide;
  readonly fromEnd?: CanvasEnd;
  readonly toNode: string;
  readonly toSide?: CanvasSide;
  readonly toEnd?: CanvasEnd;
  readonly color?: string;
  readonly label?: string;
}
