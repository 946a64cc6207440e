import { createBuilder } from '../board/createBuilder.ts';
import type { Iso } from '../records/base.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import { addActions } from './addActions.ts';
import { addDirectory } from './addDirectory.ts';
import { addEmotions } from './addEmotions.ts';
import { addEvidence } from './addEvidence.ts';
import { addFindings } from './addFindings.ts';
import { addItems } from './addItems.ts';
import { addJourney } from './addJourney.ts';
import { addMetric } from './addMetric.ts';
import { addMoments } from './addMoments.ts';
import { addPersonas } from './addPersonas.ts';
import { addTouchpoints } from './addTouchpoints.ts';

/**
 * The board that a new installation shows: a complete map, so that a newcomer sees what a good one is. Ids and
 * texts are fixed; `now` is when its records say they were made. People and figures are invented.
 */
export function sampleBoard(now: Iso = '2026-11-06T09:00:00.000Z'): BoardSnapshot {
  const builder = createBuilder({
    now,
    by: '',
    newId: (prefix) => {
      throw new Error(`the sample names all its ids, but a ${prefix} has none`);
    },
  });
  addPersonas(builder);
  addDirectory(builder);
  addJourney(builder);
  addActions(builder);
  addTouchpoints(builder);
  addEmotions(builder);
  addMoments(builder);
  addFindings(builder);
  addEvidence(builder);
  addMetric(builder);
  addItems(builder);
  return builder.snapshot('Sample: moving an electricity contract');
}
