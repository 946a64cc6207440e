import { writeBoardFile } from '@wayline/domain';
import { steadyBuilder } from './noteBoard.ts';
import { notesOf } from './notes.ts';

const STAGES = 6;
const STEPS_IN_STAGE = 5;
const LANES = 20;
const CARDS_IN_CELL = 3;
const PERSONAS = 3;

/** A map of 30 steps × 20 lanes × 3 cards with three people's emotion curves, as a `.journey.json`. */
export function mapBoard(): unknown {
  const board = steadyBuilder();
  const texts = notesOf(STAGES * STEPS_IN_STAGE * LANES * CARDS_IN_CELL).map(({ text }) => text);
  const personaIds = Array.from(
    { length: PERSONAS },
    (_, index) => board.add('personas', { name: `Person ${index + 1}`, color: index + 1 }).id,
  );
  const { id: mapId } = board.add('maps', { title: 'A large map', personaIds });
  const stepIds = Array.from({ length: STAGES }, (_, stage) => {
    const stageId = board.add('stages', { mapId, name: `Stage ${stage + 1}` }).id;
    return Array.from(
      { length: STEPS_IN_STAGE },
      (_, step) => board.add('steps', { mapId, stageId, name: `Step ${stage + 1}.${step + 1}` }).id,
    );
  }).flat();
  board.add('lanes', { mapId, type: 'emotionCurve', title: 'Emotion' });
  for (const [index, stepId] of stepIds.entries()) {
    for (const [who, personaId] of personaIds.entries()) {
      board.add('emotions', { mapId, stepId, personaId, valence: ((index * (who + 2)) % 5) - 2 });
    }
  }
  for (let lane = 0; lane < LANES; lane++) {
    const laneId = board.add('lanes', { mapId, type: 'custom', title: `Lane ${lane + 1}` }).id;
    for (const stepId of stepIds) {
      for (let card = 0; card < CARDS_IN_CELL; card++) {
        board.add('cards', { mapId, laneId, stepId, kind: 'note', text: texts.pop() ?? '' });
      }
    }
  }
  return JSON.parse(writeBoardFile(board.snapshot('A large map')));
}
