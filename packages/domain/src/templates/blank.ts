import { ENGLISH_JOURNEY } from '../words/en.ts';
import { addMapFrame } from './addMapFrame.ts';
import { startBoard } from './startBoard.ts';
import type { Template } from './template.ts';

/** Three stages to type into. */
export const BLANK: Template = {
  id: 'blank',
  title: 'Blank journey map',
  description: 'Three stages, start typing',
  build(options) {
    const board = startBoard(options);
    addMapFrame(board, options.words ?? ENGLISH_JOURNEY, {
      map: { title: options.title },
      stages: [
        ['', ''],
        ['', ''],
        ['', ''],
      ],
      lanes: ['doing', 'touchpoints', 'emotionCurve', 'painPoints', 'opportunities'],
    });
    return board.snapshot(options.title);
  },
};
