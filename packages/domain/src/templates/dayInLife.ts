import { ENGLISH_JOURNEY } from '../words/en.ts';
import { addMapFrame } from './addMapFrame.ts';
import { startBoard } from './startBoard.ts';
import type { Template } from './template.ts';

/** One day of one person, whether we appear in it or not. */
export const DAY_IN_LIFE: Template = {
  id: 'dayInLife',
  title: 'Day in the life',
  description: 'Hours instead of stages',
  build(options) {
    const words = options.words ?? ENGLISH_JOURNEY;
    const board = startBoard(options);
    const persona = board.add('personas', { name: words.mainPersona });
    addMapFrame(board, words, {
      map: { title: options.title, type: 'dayInLife', personaIds: [persona.id] },
      stages: words.stages.dayInLife,
      lanes: ['doing', 'thinking', 'emotionCurve', 'jobs', 'touchpoints', 'painPoints', 'opportunities'],
    });
    return board.snapshot(options.title);
  },
};
