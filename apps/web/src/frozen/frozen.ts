import type { MapScene } from '@wayline/scene';
import type { Brush } from '../canvas/far/brush.ts';
import type { FrozenText } from './frozenWords.ts';

/** What is frozen on the board, as it stands before me; another one with each change of it. */
export interface Frozen {
  /** They came with it. */
  readonly words: FrozenText;
  /** Whether a lane or stage is frozen, or the one that the record of an id lies in. */
  has(id: string): boolean;
  /** The same; and whoever tried to change it is told, once, who froze it and what can be done. */
  stops(id: string): boolean;
  /** Who froze what holds a record, in words; undefined where nobody did. */
  about(id: string): string | undefined;
  /** The same, with the day and the hour. */
  since(id: string): string | undefined;
  /** Whether these lanes and stages can be frozen by me, or let go: false also where there are none among them. */
  mayFreeze(ids: readonly string[]): boolean;
  mayUnfreeze(ids: readonly string[]): boolean;
  freeze(ids: readonly string[]): void;
  /** Lets go of what holds these. */
  unfreeze(ids: readonly string[]): void;
  /** Hatches the frozen lanes and stages of a map that is drawn far away. */
  paint(brush: Brush, map: MapScene): void;
}
