import { ENGLISH_JOURNEY } from '../words/en.ts';
import { addMapFrame } from './addMapFrame.ts';
import { startBoard } from './startBoard.ts';
import type { Template } from './template.ts';

/** A service blueprint (Shostack 1984; Bitner, Ostrom & Morgan 2008) with its three lines. */
export const BLUEPRINT: Template = {
  id: 'blueprint',
  title: 'Service blueprint',
  description: 'Three lines, front to back office',
  build(options) {
    const words = options.words ?? ENGLISH_JOURNEY;
    const board = startBoard(options);
    addMapFrame(board, words, {
      map: { title: options.title, type: 'blueprint' },
      stages: words.stages.blueprint,
      lanes: [
        'physicalEvidence',
        ['customerActions', 'interaction'],
        ['frontstage', 'visibility'],
        ['backstage', 'internalInteraction'],
        'support',
      ],
    });
    return board.snapshot(options.title);
  },
};
