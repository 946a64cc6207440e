import type { Rect } from '@wayline/scene';
import type { BoardSession } from '../session/BoardSession.ts';
import { createPeer, type Peer } from '../sync/createPeer.ts';
import type { UiStore } from '../ui/uiStore.ts';
import type { Canvas } from './CanvasContext.ts';
import type { Viewport } from './view/viewport.ts';

/** What an outside measurement may ask of a page that was opened with `?bench=1`. */
export interface Bench {
  viewport(): Viewport;
  setViewport(view: Viewport): void;
  /** The i-th item from the back, in board units. */
  note(index: number): ({ readonly id: string } & Rect) | null;
  selected(): readonly string[];
  /** Edits as another client would, on a copy of the document; the bytes of the edit are then applied here. */
  readonly remote: { yjs: Peer['edit'] };
  /** The middle of the canvas in the window, in CSS px. */
  readonly centre: { readonly x: number; readonly y: number };
  /** Where the canvas lies in the window, in CSS px. */
  readonly canvas: Rect;
  ready(): boolean;
}

declare global {
  interface Window {
    __bench?: Bench;
  }
}

/** Puts the hook for measurements on the page; it changes nothing else. Returns what takes it away. */
export function exposeBench(
  canvas: Canvas,
  session: BoardSession,
  ui: UiStore,
  element: Element,
): () => void {
  const { view, index } = canvas;
  let peer: Peer | undefined;
  window.__bench = {
    viewport() {
      const { x, y, zoom } = view.get();
      return { x, y, zoom };
    },
    setViewport: view.show,
    note(at) {
      const item = index.scene().items[at];
      return item ? { id: item.itemId, ...item.rect } : null;
    },
    selected: () => ui.getState().selection,
    remote: {
      yjs(edit) {
        peer ??= createPeer(session.board.doc);
        peer.edit(edit);
      },
    },
    get centre() {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    get canvas() {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    },
    ready: () => view.get().width > 0 && index.things.size > 0,
  };
  return () => {
    peer?.destroy();
    delete window.__bench;
  };
}
