import type { BoardIndex } from '../board/boardIndex.ts';
import { indexOf, type Source } from '../board/selectors.ts';
import { collectionOf } from '../record/definitions.ts';

/** What a record is called, and in what it lies, from the map inwards; a name that nobody wrote is empty. */
export interface FindingPlace {
  readonly name: string;
  readonly path: readonly string[];
}

/** The name and the place of a record that something was found about; null where it is gone. */
export function findingPlace(source: Source, id: string): FindingPlace | null {
  const index = indexOf(source);
  const { maps, stages, steps, stepLinks, lanes, cards, emotions, personas, metrics } = index.snapshot;
  switch (collectionOf(id)) {
    case 'maps':
      return placed(maps.get(id)?.title, []);
    case 'stages': {
      const stage = stages.get(id);
      return placed(stage?.name, pathOf(index, stage?.mapId));
    }
    case 'steps': {
      const step = steps.get(id);
      return placed(step?.name, pathOf(index, step?.mapId, id).slice(0, -1));
    }
    case 'lanes': {
      const lane = lanes.get(id);
      return placed(lane?.title, pathOf(index, lane?.mapId));
    }
    case 'cards': {
      const card = cards.get(id);
      return placed(card?.text, pathOf(index, card?.mapId, card?.stepId));
    }
    case 'emotions': {
      const emotion = emotions.get(id);
      return placed(
        emotion && (personas.get(emotion.personaId)?.name ?? ''),
        pathOf(index, emotion?.mapId, emotion?.stepId),
      );
    }
    case 'stepLinks': {
      const link = stepLinks.get(id);
      const ends = link && [link.from, link.to].map((step) => steps.get(step)?.name ?? '');
      return placed(ends?.join(' → '), pathOf(index, link?.mapId));
    }
    case 'personas':
      return placed(personas.get(id)?.name, []);
    case 'metrics':
      return placed(metrics.get(id)?.name, []);
    default:
      return null;
  }
}

function placed(name: string | undefined, path: readonly string[]): FindingPlace | null {
  return name === undefined ? null : { name: name.trim(), path };
}

/** Map, stage and step. */
function pathOf(index: BoardIndex, mapId: string | undefined, stepId?: string | null): readonly string[] {
  const { maps, steps } = index.snapshot;
  const path = [maps.get(mapId ?? '')?.title ?? ''];
  const step = steps.get(stepId ?? '');
  if (step) path.push(index.stageOfStep.get(step.id)?.name ?? '', step.name);
  return path.map((name) => name.trim());
}
