import { addItem, createBoardDocument } from '@wayline/document';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { drawingOf } from './drawingOf.ts';

const pen = { width: 3 };
const point = (x: number, y: number, pressure = 0.5) => ({ x, y, pressure });

describe('a stroke of the pen', () => {
  it('is an item whose points are told from its corner', () => {
    const drawing = drawingOf([point(100, 50), point(110, 40), point(120, 60, 0.8)], 0.6, pen);
    expect(drawing).toMatchObject({
      type: 'drawing',
      pos: [100, 40],
      size: [20, 20],
      points: [0, 10, 0.5, 10, 0, 0.5, 20, 20, 0.8125],
      strokeWidth: 3,
    });
  });

  it('leaves out what lies on the way', () => {
    const line = Array.from({ length: 50 }, (_, i) => point(i * 4, i * 2 + (i % 2) * 0.2));
    expect(drawingOf(line, 0.6, pen)).toMatchObject({ points: { length: 6 } });
  });

  it('weighs less than 3 kB in the document, however long it was scribbled', () => {
    const scribble = Array.from({ length: 4000 }, (_, i) =>
      point(300 * Math.sin(i / 7) + i / 9, 200 * Math.cos(i / 5), 0.3 + (i % 7) / 10),
    );
    const doc = new Y.Doc();
    const board = createBoardDocument(doc);
    let bytes = 0;
    doc.on('update', (update: Uint8Array) => {
      bytes += update.length;
    });
    const added = addItem(board, drawingOf(scribble, 0.15, pen));
    expect(added.ok).toBe(true);
    expect(bytes).toBeLessThan(3 * 1024);
  });
});
