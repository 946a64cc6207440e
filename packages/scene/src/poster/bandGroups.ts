import type { BoardSnapshot } from '@wayline/domain';
import { recordLink } from '../board/recordLink.ts';
import type { Mark } from '../scene/mark.ts';
import type { DrawingGroup, MapScene, Part } from '../scene/scene.ts';
import { GRID } from '../theme/grid.ts';
import { BAND_GAP, bandHeight, type PosterBands } from './posterBands.ts';

/** A poster's map leaves its own header to the poster. */
const OWN_HEADER: ReadonlySet<Part['kind']> = new Set(['mapHeader', 'personaChip', 'evidenceBar']);

/** The bands of a map one under the other, `scale` times as large as on the board. */
export function bandGroups(
  { scenes }: PosterBands,
  cards: BoardSnapshot['cards'],
  x: number,
  top: number,
  scale: number,
): DrawingGroup[] {
  let y = 0;
  return scenes.flatMap((scene) => {
    const offset = y;
    y += bandHeight(scene) + BAND_GAP;
    return mapGroups(scene, cards).map((group) => ({
      ...group,
      x: x + group.x * scale,
      y: top + (offset + group.y) * scale,
      ...(scale !== 1 && { scale }),
    }));
  });
}

/** A map's parts but its header, from the top of its stages, with a rule where it ends. */
function mapGroups(scene: MapScene, cards: BoardSnapshot['cards']): DrawingGroup[] {
  const groups = scene.parts
    .filter(({ kind, marks }) => marks.length > 0 && !OWN_HEADER.has(kind))
    .map(({ rect, refs, marks }) => ({
      x: rect.x,
      y: rect.y - GRID.mapHeaderHeight,
      ...recordLink(cards.get(refs.cardId ?? '')),
      marks,
    }));
  const end = bandHeight(scene);
  const rule: Mark = {
    type: 'line',
    x1: 0,
    y1: end,
    x2: scene.rect.width,
    y2: end,
    stroke: 'ink',
    strokeWidth: GRID.stroke.stageRule,
  };
  return [...groups, { x: 0, y: 0, marks: [rule] }];
}
