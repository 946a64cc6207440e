import { newId } from '../newId.ts';
import { ENGLISH_JOURNEY } from '../words/en.ts';
import { addMapFrame } from './addMapFrame.ts';
import { startBoard } from './startBoard.ts';
import type { Template } from './template.ts';

/** The space between the two maps: room for what lies beside a map. */
const GAP = 320;
const HEADER_WIDTH = 128;
const COLUMN_WIDTH = 144;

/** The same journey as it is and as it should be; each map names the other. */
export const CURRENT_FUTURE: Template = {
  id: 'currentFuture',
  title: 'Current and future',
  description: 'Two maps that say what changes',
  build(options) {
    const words = options.words ?? ENGLISH_JOURNEY;
    const stages = words.stages.currentFuture;
    const board = startBoard(options);
    const persona = board.add('personas', { name: words.mainPersona });
    const currentId = newId('map', options.random);
    const futureId = newId('map', options.random);
    const columns = stages.reduce((sum, [, ...steps]) => sum + steps.length, 0);
    addMapFrame(board, words, {
      map: {
        id: currentId,
        title: options.title,
        state: 'current',
        counterpartId: futureId,
        personaIds: [persona.id],
      },
      stages,
      lanes: ['doing', 'touchpoints', 'emotionCurve', 'painPoints', 'opportunities'],
    });
    addMapFrame(board, words, {
      map: {
        id: futureId,
        title: options.title,
        state: 'future',
        counterpartId: currentId,
        personaIds: [persona.id],
        pos: [HEADER_WIDTH + columns * COLUMN_WIDTH + GAP, 0],
      },
      stages,
      lanes: ['doing', 'emotionalIntent', 'touchpoints', 'emotionCurve', 'opportunities'],
    });
    return board.snapshot(options.title);
  },
};
