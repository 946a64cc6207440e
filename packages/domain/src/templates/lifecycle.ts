import { addMapFrame } from './addMapFrame.ts';
import { startBoard } from './startBoard.ts';
import type { Template } from './template.ts';

/** The whole relationship, over years: it ends in a renewal, which begins it again, or in a goodbye. */
export const LIFECYCLE: Template = {
  id: 'lifecycle',
  title: 'Customer lifecycle',
  description: 'Years, from need to renewal',
  build(options) {
    const board = startBoard(options);
    const persona = board.add('personas', { name: 'Main persona' });
    const { map, steps } = addMapFrame(board, {
      map: { title: options.title, type: 'lifecycle', personaIds: [persona.id] },
      stages: [
        ['Need', 'Something changes'],
        ['Get to know', 'Hear of us', 'Weigh us up'],
        ['Become a customer', 'Sign', 'Settle in'],
        ['Live with it', 'Use it', 'Get help'],
        ['Renew or leave', 'Think again', 'Renew', 'Leave'],
      ],
      lanes: [
        'doing',
        'motivation',
        'touchpoints',
        'emotionCurve',
        'momentsOfTruth',
        'painPoints',
        'opportunities',
        'metrics',
      ],
    });
    const [use, again, renew, leave] = [steps[5], steps[7], steps[8], steps[9]];
    if (use && again && renew && leave) {
      board.add('stepLinks', { mapId: map.id, from: renew, to: use, kind: 'loop', label: 'Another year' });
      board.add('stepLinks', { mapId: map.id, from: again, to: leave, kind: 'exit' });
    }
    return board.snapshot(options.title);
  },
};
