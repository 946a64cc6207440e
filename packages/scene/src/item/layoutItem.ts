import type { BoardSnapshot, Item } from '@wayline/domain';
import type { ItemScene } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { layoutDrawing } from './layoutDrawing.ts';
import { layoutFrame } from './layoutFrame.ts';
import { layoutImage } from './layoutImage.ts';
import { layoutPersonaSheet } from './layoutPersonaSheet.ts';
import { layoutShape } from './layoutShape.ts';
import { layoutSticky } from './layoutSticky.ts';
import { layoutText } from './layoutText.ts';
import { neutralBox } from './neutralBox.ts';

/** Lays out one free item; the snapshot gives the persona of a persona sheet. */
export function layoutItem(
  item: Item,
  snapshot: Pick<BoardSnapshot, 'personas'>,
  measurer: TextMeasurer,
): ItemScene {
  switch (item.type) {
    case 'sticky':
      return layoutSticky(item, measurer);
    case 'text':
      return layoutText(item, measurer);
    case 'shape':
      return layoutShape(item, measurer);
    case 'image':
      return layoutImage(item, measurer);
    case 'frame':
      return layoutFrame(item, measurer);
    case 'drawing':
      return layoutDrawing(item);
    case 'personaSheet':
      return layoutPersonaSheet(item, snapshot.personas.get(item.personaId), measurer);
    case 'unknown':
      return neutralBox(item, measurer.words.unreadable, measurer);
  }
}
