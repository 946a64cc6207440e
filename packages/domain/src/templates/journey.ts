import { addMapFrame } from './addMapFrame.ts';
import { startBoard } from './startBoard.ts';
import type { Template } from './template.ts';

/** From the first need to what is told afterwards, with every core lane. */
export const JOURNEY: Template = {
  id: 'journey',
  title: 'Customer journey',
  description: 'Five stages, every core lane',
  build(options) {
    const board = startBoard(options);
    const persona = board.add('personas', { name: 'Main persona' });
    addMapFrame(board, {
      map: { title: options.title, personaIds: [persona.id] },
      stages: [
        ['Notice', 'Feel the need', 'Ask around'],
        ['Choose', 'Look for ways', 'Compare'],
        ['Get it', 'Decide', 'Pay'],
        ['Use it', 'Start', 'Need help'],
        ['Come back', 'Use again', 'Tell others'],
      ],
      lanes: [
        'doing',
        'thinking',
        'touchpoints',
        'channels',
        'emotionCurve',
        'momentsOfTruth',
        'painPoints',
        'opportunities',
        ['evidence', 'visibility'],
        'backstage',
      ],
    });
    return board.snapshot(options.title);
  },
};
