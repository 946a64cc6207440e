import type { PaletteEntry } from './entry.ts';
import type { PaletteScope } from './paletteScope.ts';
import { actEntries } from './sources/actEntries.ts';
import { elsewhereEntries } from './sources/elsewhereEntries.ts';
import { exportEntries } from './sources/exportEntries.ts';
import { freezeEntries } from './sources/freezeEntries.ts';
import { insertEntries } from './sources/insertEntries.ts';
import { peopleEntries } from './sources/peopleEntries.ts';
import { placeEntries } from './sources/placeEntries.ts';
import { privateEntries } from './sources/privateEntries.ts';
import { viewEntries } from './sources/viewEntries.ts';

const SOURCES = [
  actEntries,
  privateEntries,
  insertEntries,
  freezeEntries,
  viewEntries,
  placeEntries,
  peopleEntries,
  exportEntries,
  elsewhereEntries,
] as const;

/** Everything that the palette offers beside what the canvas does. */
export function paletteEntries(scope: PaletteScope): readonly PaletteEntry[] {
  return SOURCES.flatMap((source) => source(scope));
}
