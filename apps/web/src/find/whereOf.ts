import type { BoardSnapshot } from '@wayline/domain';
import type { Text } from '../i18n/en.ts';
import type { Hit } from './createFinder.ts';

/** In a few words where on the board a hit lies; empty where its group says all. */
export function whereOf(snapshot: BoardSnapshot, { id, collection }: Hit, text: Text): string {
  const { canvas: words, finding } = text;
  const stepName = (stepId: string): string => snapshot.steps.get(stepId)?.name || words.untitledStep;
  const mapTitle = (mapId: string): string => snapshot.maps.get(mapId)?.title || words.untitledMap;
  switch (collection) {
    case 'cards': {
      const card = snapshot.cards.get(id);
      const lane = card && snapshot.lanes.get(card.laneId);
      if (!card || !lane) return '';
      const title = lane.title || words.untitledLane;
      if (lane.hidden) return finding.inHiddenLane(title);
      return card.stepId === null ? finding.tray(title) : words.cellName(stepName(card.stepId), title);
    }
    case 'emotions': {
      const emotion = snapshot.emotions.get(id);
      const persona = emotion && snapshot.personas.get(emotion.personaId)?.name;
      return emotion ? words.emotionName(stepName(emotion.stepId), persona || words.untitledPersona) : '';
    }
    case 'steps': {
      const step = snapshot.steps.get(id);
      return step ? snapshot.stages.get(step.stageId)?.name || words.untitledStage : '';
    }
    case 'stages':
    case 'lanes': {
      const record = snapshot[collection].get(id);
      return record ? mapTitle(record.mapId) : '';
    }
    case 'items': {
      const item = snapshot.items.get(id);
      return item ? words.itemKinds[item.type] : '';
    }
    case 'personas':
      return snapshot.personas.get(id)?.archetype ?? '';
    default:
      return '';
  }
}
