import type { Part } from '@wayline/scene';
import { type Context, createContext } from 'react';
import type { Detail } from '../marks/detail.ts';
import { useProvided } from '../ui/useProvided.ts';
import type { Pins } from './pinned/pins.ts';

/** What the parts of one grid share, the same object until one of its values changes. */
export interface Grid {
  readonly mapId: string;
  readonly detail: Detail;
  readonly canEdit: boolean;
  /** The colour token of the persona whose eyes one looks through; null without a lens. */
  readonly lensPaint: string | null;
  /** The map's personas, the main one first. */
  readonly personaIds: readonly string[];
  readonly stepName: (stepId: string | undefined) => string;
  /** Opens the text of a part that has one. */
  readonly edit: (part: Part, typed?: string) => void;
  /** Puts the keyboard on a part. */
  readonly focus: (key: string) => void;
  /** Puts the keyboard on the cell in which a part lies. */
  readonly focusCell: (part: Part) => void;
  /** Puts the keyboard on the part beside. */
  readonly next: (part: Part, direction: 'left' | 'right') => void;
  /** Makes a card in the cell of a part, and opens it. */
  readonly newCard: (part: Part) => void;
  /** Makes a stage, step or lane beside another (at the end without one), and opens its name. */
  readonly insert: (
    what: 'stage' | 'step' | 'lane',
    besideId: string | null,
    side: 'before' | 'after',
  ) => void;
  /** Makes the first step of a stage, and opens its name. */
  readonly firstStep: (stageId: string) => void;
  /** Moves a card out of its tray to the first step, and the keyboard with it. */
  readonly leaveTray: (cardId: string) => void;
  /** Whoever is pushed along by the pinned headers signs in here. */
  readonly pins: Pins;
}

export const GridContext: Context<Grid | null> = createContext<Grid | null>(null);

/** The grid around this part. */
export function useGrid(): Grid {
  return useProvided(GridContext, 'useGrid needs a GridContext above it');
}
