import { expect, it } from 'vitest';
import { applyChanges } from '../change/applyChanges.ts';
import { patch } from '../change/change.ts';
import { fileIdOf, sha256Of } from '../fileId.ts';
import { makeRecord } from '../record/makeRecord.ts';
import { sampleBoard } from '../sample/sampleBoard.ts';
import { usedFiles } from './usedFiles.ts';

const now = '2026-11-06T09:00:00.000Z';

it('the files of a board are those that its pictures, cards and personas name, each once', () => {
  const image = makeRecord(
    'items',
    { type: 'image', pos: [0, 0], size: [10, 10], fileId: 'file:c' },
    { now, by: '', newId: (prefix) => `${prefix}:1` },
  );
  const board = applyChanges(sampleBoard(), [
    patch('cards', 'card:pain-bill', { imageId: 'file:b' }),
    patch('personas', 'persona:ruth', { photoId: 'file:a' }),
    patch('cards', 'card:doing-sign', { imageId: 'file:c' }),
    { type: 'put', collection: 'items', record: image },
  ]);
  expect(usedFiles(board)).toEqual(['file:a', 'file:b', 'file:c']);
  expect(usedFiles(sampleBoard())).toEqual([]);
});

it('the id of a file names its content, and other ids name none', () => {
  const sha256 = '0123456789abcdef'.repeat(4);
  expect(sha256Of(fileIdOf(sha256))).toBe(sha256);
  for (const id of ['file:1', `card:${sha256}`, `file:${sha256.toUpperCase()}`, `file:../${sha256}`]) {
    expect(sha256Of(id)).toBeNull();
  }
});
