import type { Part } from '../../scene/scene.ts';
import type { MapGrid } from '../mapGrid.ts';
import { HANDOVER_SIZE, handoverSign } from './handoverSign.ts';
import { losesContext } from './losesContext.ts';
import type { PlacedHandover } from './placeLinks.ts';

const APART = 17;

/**
 * A hand-over to the next step, on the line between the two. Only one that loses the context is drawn: that steps lead
 * on is what columns say, so the sign of the others is for the view to show when it is asked for.
 */
export function handoverPart(
  { link, from, index, count }: PlacedHandover,
  grid: MapGrid,
  stepY: number,
): Part {
  const { x = 0, width = 0 } = grid.columns[from] ?? {};
  const cx = x + width + (index - (count - 1) / 2) * APART;
  return {
    key: link.id,
    kind: 'stepLink',
    refs: { linkId: link.id },
    rect: {
      x: cx - HANDOVER_SIZE / 2,
      y: stepY - HANDOVER_SIZE / 2,
      width: HANDOVER_SIZE,
      height: HANDOVER_SIZE,
    },
    marks: losesContext(link) ? handoverSign(link) : [],
  };
}
