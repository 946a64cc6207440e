import { createContext } from 'react';
import type { MutableStore } from '../session/store.ts';
import { useProvided } from '../ui/useProvided.ts';
import type { PaletteEntry } from './entry.ts';

/** What the canvas offers to the palette. */
export interface CanvasOffer {
  /** Asked when the palette opens. */
  readonly entries: () => readonly PaletteEntry[];
  /** Whether the acts, which come after the board, are among them. */
  readonly isComplete: boolean;
}

/** Where the canvas leaves its offer; null before it stands, and while another view is open. */
export type OfferedEntries = MutableStore<CanvasOffer | null>;

export const CanvasEntriesContext: React.Context<OfferedEntries | null> =
  createContext<OfferedEntries | null>(null);

/** Where the canvas leaves what it offers. */
export function useOfferedEntries(): OfferedEntries {
  return useProvided(CanvasEntriesContext, 'useOfferedEntries needs a CanvasEntriesContext above it');
}
