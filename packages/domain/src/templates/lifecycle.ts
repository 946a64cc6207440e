import { ENGLISH_JOURNEY } from '../words/en.ts';
import { addMapFrame } from './addMapFrame.ts';
import { startBoard } from './startBoard.ts';
import type { Template } from './template.ts';

/** The whole relationship, over years: it ends in a renewal, which begins it again, or in a goodbye. */
export const LIFECYCLE: Template = {
  id: 'lifecycle',
  title: 'Customer lifecycle',
  description: 'Years, from need to renewal',
  build(options) {
    const words = options.words ?? ENGLISH_JOURNEY;
    const board = startBoard(options);
    const persona = board.add('personas', { name: words.mainPersona });
    const { map, steps } = addMapFrame(board, words, {
      map: { title: options.title, type: 'lifecycle', personaIds: [persona.id] },
      stages: words.stages.lifecycle,
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
      board.add('stepLinks', { mapId: map.id, from: renew, to: use, kind: 'loop', label: words.anotherYear });
      board.add('stepLinks', { mapId: map.id, from: again, to: leave, kind: 'exit' });
    }
    return board.snapshot(options.title);
  },
};
