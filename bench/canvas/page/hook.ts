/** The part of `?bench=1` that every page under measurement offers. Lengths of the board in its own units. */
export interface Hook {
  viewport(): View;
  setViewport(view: View): void;
  /** The i-th note from the back. */
  note(index: number): ({ readonly id: string } & Box) | null;
  selected(): readonly string[];
  readonly remote: {
    /** Wayline: an edit of a second document, whose bytes then arrive. */
    readonly yjs?: (edit: (doc: RemoteDocument) => void) => void;
    /** A peer: the same as its programmers would write it. */
    readonly move?: (id: string, x: number, y: number) => void;
  };
  /** Where the canvas lies in the window, in CSS px. */
  readonly canvas: Box;
  ready(): boolean;
}

export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** As much of a Y.Doc as a move of a note needs. */
interface RemoteDocument {
  getMap(name: 'items'): {
    get(id: string): { set(key: 'pos' | 'size', value: readonly [number, number]): void };
  };
}

/** What the measurement itself puts on the page, before anything else runs there. */
export interface Probe {
  /** When content first stood painted, ms from the start of the navigation; undefined until then. */
  paintedAt: number | undefined;
  /** Begins to write down when frames came. */
  startFrames(): void;
  /** The times of the frames since the start, ms. */
  stopFrames(): readonly number[];
  /** Lets somebody else move a note. */
  remoteMove(id: string, x: number, y: number): void;
  /** How often React committed since the page opened. */
  commits: number;
}

declare global {
  interface Window {
    __bench?: Hook;
    __probe: Probe;
  }
}
