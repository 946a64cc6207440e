import type { StepLink } from '@wayline/domain';
import type { Mark } from '../../scene/mark.ts';
import { LINK_LOOK } from './linkLook.ts';
import { losesContext } from './losesContext.ts';

/** Width and height of the sign in map units. */
export const HANDOVER_SIZE = 15;
const RADIUS: number = HANDOVER_SIZE / 2;
const ICON = 10;

/** The sign of a hand-over to the next step: red where the context is lost. */
export function handoverSign(link: StepLink): Mark[] {
  const loses = losesContext(link);
  return [
    {
      type: 'circle',
      cx: RADIUS,
      cy: RADIUS,
      r: RADIUS - 0.75,
      fill: 'paper',
      stroke: loses ? 'k-pain' : 'line-3',
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
  ];
}
