import type { Mark } from '../scene/mark.ts';
import type { Part } from '../scene/scene.ts';

/** What a lane draws of its own, before it is known how high on the map it lies. */
export interface LaneBody {
  /** In map units; a multiple of the lanes' step. */
  readonly height: number;
  /** Added to the lane's header, relative to the header's top left. */
  readonly headerMarks?: readonly Mark[];
  /** Under the cards, relative to the top left of the first column. */
  readonly marks?: readonly Mark[];
  /** The lane's own parts when its top lies at `y` on the map. */
  readonly parts: (y: number) => Part[];
}
