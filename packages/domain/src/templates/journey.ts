import { ENGLISH_JOURNEY } from '../words/en.ts';
import { addMapFrame } from './addMapFrame.ts';
import { startBoard } from './startBoard.ts';
import type { Template } from './template.ts';

/** From the first need to what is told afterwards, with every core lane. */
export const JOURNEY: Template = {
  id: 'journey',
  title: 'Customer journey',
  description: 'Five stages, every core lane',
  build(options) {
    const words = options.words ?? ENGLISH_JOURNEY;
    const board = startBoard(options);
    const persona = board.add('personas', { name: words.mainPersona });
    addMapFrame(board, words, {
      map: { title: options.title, personaIds: [persona.id] },
      stages: words.stages.journey,
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
