import { type BoardBuilder, createBuilder, newId, seededRandom, writeBoardFile } from '@wayline/domain';
import { notesOf } from './notes.ts';

/** A builder whose ids and times are the same in every run. */
export function steadyBuilder(): BoardBuilder {
  const random = seededRandom(11);
  return createBuilder({
    now: '2026-01-01T00:00:00.000Z',
    by: '',
    newId: (prefix) => newId(prefix, random),
  });
}

/** The notes as stickies of a `.journey.json`, for `POST /api/boards`. */
export function noteBoard(count: number): unknown {
  const board = steadyBuilder();
  notesOf(count).forEach(({ x, y, width, height, text }) => {
    board.add('items', { type: 'sticky', text, pos: [x, y], size: [width, height] });
  });
  return JSON.parse(writeBoardFile(board.snapshot(`${count} notes`)));
}
