import type { Point, Rect, TextMeasurer } from '@wayline/scene';
import { type Context, createContext } from 'react';
import type { BoardSession } from '../session/BoardSession.ts';
import { createStore, type MutableStore } from '../session/store.ts';
import { useProvided } from '../ui/useProvided.ts';
import type { Drawn } from './far/drawn.ts';
import type { Gesture } from './gesture.ts';
import { createSceneIndex, type SceneIndex } from './index/sceneIndex.ts';
import { createView, type View } from './view/view.ts';

/** What the parts of one canvas share. None of it is a record. */
export interface Canvas {
  readonly index: SceneIndex;
  readonly view: View;
  readonly measurer: TextMeasurer;
  readonly gesture: MutableStore<Gesture | null>;
  /** Who draws the board at this zoom: elements or a canvas. */
  readonly drawn: MutableStore<Drawn>;
  /** What the pointer is over while no elements are there to show it, in board units. */
  readonly hovered: MutableStore<Rect | null>;
  /** The last thing said to assistive technology. */
  readonly announcement: MutableStore<string>;
  /** Pastes at a place without the keys; `null` until the clipboard is listened to. */
  readonly paste: MutableStore<((at: Point) => void) | null>;
  destroy(): void;
}

/** Makes the canvas of one open board. */
export function createCanvas(session: BoardSession): Canvas {
  const index = createSceneIndex(session.scene, session.seen);
  return {
    index,
    view: createView(),
    get measurer() {
      return session.scene.measurer;
    },
    gesture: createStore<Gesture | null>(null),
    drawn: createStore<Drawn>('near'),
    hovered: createStore<Rect | null>(null),
    announcement: createStore(''),
    paste: createStore<((at: Point) => void) | null>(null),
    destroy: index.destroy,
  };
}

/** Gives a canvas to what is drawn on it. */
export const CanvasContext: Context<Canvas | null> = createContext<Canvas | null>(null);

/** The canvas around this component. */
export function useCanvas(): Canvas {
  return useProvided(CanvasContext, 'useCanvas needs a CanvasContext above it');
}
