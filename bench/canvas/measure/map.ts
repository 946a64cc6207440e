import { lookAt, middleOf } from '../page/places.ts';
import type { Action } from './action.ts';
import { pan } from './pan.ts';
import { typeAt } from './typing.ts';
import { zoom } from './zoom.ts';

/** A point amid the large map, in board units: some steps and lanes in every direction. */
const AMID = { x: 3600, y: 2600 };

/** Pans over the map at 100 %, as `pan` does over notes. */
export const panMap: Action = pan(1, AMID);

/** Zooms over the map, as `zoom` does over notes. */
export const zoomMap: Action = zoom(AMID);

/** Types into the card that lies nearest to the middle of the canvas. */
export const typeInCard: Action = async (bench) => {
  await lookAt(bench, AMID, 1);
  const middle = await middleOf(bench);
  const at = await bench.page.evaluate((middle) => {
    const far = ({ x, y }: { x: number; y: number }): number => Math.hypot(x - middle.x, y - middle.y);
    const middles = [...document.querySelectorAll('[role=grid] [role=article]')].map((card) => {
      const { x, y, width, height } = card.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    return middles.sort((a, b) => far(a) - far(b))[0];
  }, middle);
  if (!at) throw new Error('there is no card in the middle of the map');
  return typeAt(bench, at);
};
