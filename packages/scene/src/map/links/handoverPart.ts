import type { StepLink } from '@wayline/domain';
import type { Part } from '../../scene/scene.ts';
import type { MapGrid } from '../mapGrid.ts';
import { LINK_LOOK } from './linkLook.ts';
import type { PlacedHandover } from './placeLinks.ts';

const RADIUS = 7.5;
const ICON = 10;
const APART = 17;

/** Whether a hand-over makes the customer begin anew. */
export function losesContext({ handover }: StepLink): boolean {
  return handover?.carriesContext === 'no' || handover?.customerMustRepeat === true;
}

/** A hand-over to the next step: a small sign on the line between the two, red where the context is lost. */
export function handoverPart(
  { link, from, index, count }: PlacedHandover,
  grid: MapGrid,
  stepY: number,
): Part {
  const { x = 0, width = 0 } = grid.columns[from] ?? {};
  const cx = x + width + (index - (count - 1) / 2) * APART;
  const loses = losesContext(link);
  const size = 2 * RADIUS;
  return {
    key: link.id,
    kind: 'stepLink',
    refs: { linkId: link.id },
    rect: { x: cx - RADIUS, y: stepY - RADIUS, width: size, height: size },
    marks: [
      {
        type: 'circle',
        cx: RADIUS,
        cy: RADIUS,
        r: RADIUS - 0.75,
        fill: 'paper',
        stroke: loses ? 'k-pain' : 'line-2',
        strokeWidth: loses ? 1.5 : 1,
      },
      {
        type: 'icon',
        name: loses ? 'repeat' : LINK_LOOK.next.icon,
        x: RADIUS - ICON / 2,
        y: RADIUS - ICON / 2,
        size: ICON,
        color: loses ? 'k-pain' : 'ink-3',
        strokeWidth: 2.2,
      },
    ],
  };
}
