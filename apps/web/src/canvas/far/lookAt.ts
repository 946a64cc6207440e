import type { Part } from '@wayline/scene';
import type { Detail } from '../../marks/detail.ts';
import { shownAs } from '../../marks/shownAs.ts';
import type { Look } from './brush.ts';

/** Below this zoom the bars of notes are dust. */
const BARS_FROM = 0.2;

/** How the words of items and arrows are drawn at a zoom. */
export function itemLook(zoom: number, detail: Detail): Look {
  if (detail === 'full') return { words: 'letters', icons: true };
  return { words: zoom < BARS_FROM ? 'none' : 'bars', icons: false };
}

/** How a part of a map is drawn at a detail; null where it is left out. The title is a label of its own far out. */
export function partLook(kind: Part['kind'], detail: Detail): Look | null {
  switch (shownAs(kind, detail)) {
    case 'nothing':
      return null;
    case 'whole':
      return { words: detail === 'outline' && kind === 'mapHeader' ? 'none' : 'letters', icons: true };
    case 'bars':
      return { words: 'bars', icons: false };
    case 'wordless':
      return { words: 'none', icons: false };
  }
}
