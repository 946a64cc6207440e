import { createContext, useContext } from 'react';
import type { MutableStore } from '../session/store.ts';
import type { PaletteEntry } from './entry.ts';

/** What the canvas offers to the palette, asked for when that opens; null while another view is open. */
export type OfferedEntries = MutableStore<(() => readonly PaletteEntry[]) | null>;

export const CanvasEntriesContext: React.Context<OfferedEntries | null> =
  createContext<OfferedEntries | null>(null);

/** Where the canvas leaves what it offers. */
export function useOfferedEntries(): OfferedEntries {
  const offered = useContext(CanvasEntriesContext);
  if (!offered) throw new Error('useOfferedEntries needs a CanvasEntriesContext above it');
  return offered;
}
