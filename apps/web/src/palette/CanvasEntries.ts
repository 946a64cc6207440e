import { createContext, useContext } from 'react';
import type { MutableStore } from '../session/store.ts';
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
  const offered = useContext(CanvasEntriesContext);
  if (!offered) throw new Error('useOfferedEntries needs a CanvasEntriesContext above it');
  return offered;
}
