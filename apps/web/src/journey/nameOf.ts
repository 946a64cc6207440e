import type { BoardDocument } from '@wayline/document';
import type { Text } from '../i18n/en.ts';

/** What a stage, step, lane or map is called, or that it is untitled. */
export function nameOf(board: BoardDocument, id: string, words: Text['canvas']): string {
  const { stages, steps, lanes, maps } = board.snapshot();
  const stage = stages.get(id);
  if (stage) return stage.name.trim() || words.untitledStage;
  const step = steps.get(id);
  if (step) return step.name.trim() || words.untitledStep;
  const lane = lanes.get(id);
  if (lane) return lane.title.trim() || words.untitledLane;
  return maps.get(id)?.title.trim() || words.untitledMap;
}
