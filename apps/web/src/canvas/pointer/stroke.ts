import type { Point } from '@wayline/scene';
import type { Text } from '../../i18n/en.ts';
import type { BoardSession } from '../../session/BoardSession.ts';
import type { UiStore } from '../../ui/uiStore.ts';
import type { Canvas } from '../CanvasContext.ts';

/** What every gesture may use. */
export interface Surface {
  readonly canvas: Canvas;
  readonly session: BoardSession;
  readonly ui: UiStore;
  readonly words: Text['canvas'];
}

/** The pointer at one moment: on the board, and with what is held. */
export interface At extends Point {
  readonly alt: boolean;
  readonly shift: boolean;
  /** Ctrl, or ⌘. */
  readonly ctrl: boolean;
  /** Shift or Ctrl: what is picked comes besides what is picked already. */
  readonly more: boolean;
  /** How hard a pen presses, 0–1; 0.5 from what knows no pressure. */
  readonly pressure: number;
  readonly element: Element | null;
}

/** A gesture in progress. Nothing is written before `end`; `cancel` leaves no trace. */
export interface Stroke {
  move(at: At): void;
  end(at: At): void;
  cancel(): void;
}
