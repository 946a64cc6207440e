import { addMapFrame } from './addMapFrame.ts';
import { startBoard } from './startBoard.ts';
import type { Template } from './template.ts';

/** One day of one person, whether we appear in it or not. */
export const DAY_IN_LIFE: Template = {
  id: 'dayInLife',
  title: 'Day in the life',
  description: 'Hours instead of stages',
  build(options) {
    const board = startBoard(options);
    const persona = board.add('personas', { name: 'Main persona' });
    addMapFrame(board, {
      map: { title: options.title, type: 'dayInLife', personaIds: [persona.id] },
      stages: [
        ['Morning', '6:00', '8:00'],
        ['Midday', '10:00', '12:00'],
        ['Afternoon', '14:00', '16:00'],
        ['Evening', '18:00', '20:00'],
        ['Night', '22:00'],
      ],
      lanes: ['doing', 'thinking', 'emotionCurve', 'jobs', 'touchpoints', 'painPoints', 'opportunities'],
    });
    return board.snapshot(options.title);
  },
};
