import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../change/applyChanges.ts';
import { patch } from '../change/change.ts';
import { sampleBoard } from '../sample/sampleBoard.ts';
import { seededRandom } from '../seededRandom.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import { TEMPLATES } from '../templates/templates.ts';
import type { FileExtras } from './boardFile.ts';
import { readBoardFile } from './readBoardFile.ts';
import { writeBoardFile } from './writeBoardFile.ts';

const sample = sampleBoard();

function read(text: string): { readonly snapshot: BoardSnapshot; readonly extras: FileExtras } {
  const file = readBoardFile(text);
  if (!file.ok) throw new Error(JSON.stringify(file.problems, null, 2));
  return file;
}

/** Lines that two texts do not share, counted as the hunks of a diff would be. */
function hunks(before: string, after: string): number {
  const a = before.split('\n');
  const b = after.split('\n');
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return Math.max(a.length, b.length) - head - tail;
}

describe('.journey.json', () => {
  it('brings a board back as it was, byte for byte', () => {
    for (const board of [
      sample,
      ...TEMPLATES.map((t) =>
        t.build({ title: 'T', now: '2026-11-06T09:00:00.000Z', random: seededRandom(4) }),
      ),
    ]) {
      const text = writeBoardFile(board);
      const { snapshot } = read(text);
      expect(snapshot).toEqual(board);
      expect(writeBoardFile(snapshot)).toBe(text);
    }
  });

  it('writes two-space JSON with one newline at the end, keys and records in their order', () => {
    const text = writeBoardFile(sample);
    expect(text.endsWith('}\n')).toBe(true);
    expect(
      text.startsWith('{\n  "format": "wayline",\n  "schemaVersion": 1,\n  "board": {\n    "title"'),
    ).toBe(true);
    expect(text).not.toContain('\r');
    const { stages } = JSON.parse(text) as { stages: { name: string }[] };
    expect(stages.map(({ name }) => name)).toEqual([
      'Realise',
      'Find out',
      'Hand it over',
      'Move in',
      'Settle',
    ]);
    expect(Object.keys(stages[0] ?? {}).slice(0, 4)).toEqual(['id', 'mapId', 'order', 'name']);
  });

  it('does not depend on the order in which records or keys were made', () => {
    const shuffled = fc.sample(
      fc.shuffledSubarray([...sample.cards.values()], { minLength: sample.cards.size }),
      {
        seed: 3,
        numRuns: 1,
      },
    )[0];
    if (!shuffled) throw new Error('no sample');
    const cards = new Map(
      shuffled.map((card) => [
        card.id,
        Object.fromEntries(Object.entries(card).reverse()) as unknown as typeof card,
      ]),
    );
    expect(writeBoardFile({ ...sample, cards })).toBe(writeBoardFile(sample));
  });

  it('changes in one place for one edit', () => {
    const edited = applyChanges(sample, [patch('cards', 'card:pain-bill', { text: 'Charged twice' })]);
    expect(hunks(writeBoardFile(sample), writeBoardFile(edited))).toBe(1);
  });

  it('keeps keys it does not know, comments and files', () => {
    const text = writeBoardFile(sample);
    const value = JSON.parse(text) as Record<string, Record<string, unknown>[]>;
    const [first] = value.cards ?? [];
    if (!first) throw new Error('no cards');
    first.zeta = 1;
    first.alpha = { b: 1, a: 2 };
    value.comments = [{ id: 'comment:1', text: 'Yes', at: '2026-11-01' }];
    const picture = {
      id: 'file:b',
      name: 'b.png',
      mime: 'image/png',
      width: 2,
      height: 1,
      bytes: 3,
      data: 'AAAA',
    };
    value.files = [{ ...picture, zeta: 1 }];
    value.plugins = [{ name: 'x' }];
    const file = read(JSON.stringify(value));
    const again = writeBoardFile(file.snapshot, file.extras);
    const back = JSON.parse(again) as typeof value;
    expect(back.comments).toEqual(value.comments);
    expect(back.files).toEqual(value.files);
    expect(back.plugins).toEqual(value.plugins);
    expect(Object.keys(back.cards?.find(({ id }) => id === first.id) ?? {}).slice(-2)).toEqual([
      'alpha',
      'zeta',
    ]);
    const twice = read(again);
    expect(writeBoardFile(twice.snapshot, twice.extras)).toBe(again);
  });

  it('writes a board with loose ends so that reading it changes nothing more', () => {
    const broken = applyChanges(sample, [
      { type: 'delete', collection: 'steps', id: 'step:bill' },
      { type: 'delete', collection: 'personas', id: 'persona:ruth' },
      patch('cards', 'card:doing-sign', { tags: ['a\u0000b'] }),
    ]);
    const text = writeBoardFile(broken);
    const file = readBoardFile(text);
    if (!file.ok) throw new Error('unreadable');
    expect(file.warnings).toEqual([]);
    expect(writeBoardFile(file.snapshot)).toBe(text);
  });
});
