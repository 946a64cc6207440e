import { describe, expect, it } from 'vitest';
import { readOptions } from '../testing/readOptions.ts';
import { readCsv } from './readCsv.ts';
import { readTableChoices } from './readTableChoices.ts';

describe('what somebody chooses about a table', () => {
  const turned = 'Lane,Find,Buy\nDoing,Asks,Pays\nPain points,Slow,Dear';
  const byRow = 'x,Doing,Pain points\nFind,Asks,Slow\nBuy,Pays,Dear';
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const texts = (result: ReturnType<typeof readCsv>): string[] =>
    result.ok ? [...result.snapshot.cards.values()].map(({ text }) => text) : [];
  const stages = (result: ReturnType<typeof readCsv>): string[] =>
    result.ok ? [...result.snapshot.stages.values()].map(({ name }) => name) : [];

  it('is told back, found out or chosen', () => {
    expect(readCsv(bytes(turned), readOptions()).table).toEqual({
      layout: 'wide',
      delimiter: ',',
      encoding: 'utf-8',
    });
  });

  it('turns a table over whose stages are rows', () => {
    const result = readCsv(bytes(byRow), readOptions({ layout: 'transposed' }));
    expect(stages(result)).toEqual(['Find', 'Buy']);
    expect(texts(result).sort()).toEqual(['Asks', 'Dear', 'Pays', 'Slow']);
    expect(result.table?.layout).toBe('transposed');
  });

  it('reads the same cells as notes, parts them elsewhere, and takes letters as told', () => {
    const notes = readCsv(bytes('id,text\n1,Call\n2,Wait'), readOptions({ layout: 'items' }));
    expect(notes.ok && notes.snapshot.items.size).toBe(2);
    const parted = readCsv(bytes('Stage;Find\nDoing;Asks, and waits'), readOptions({ delimiter: ';' }));
    expect(texts(parted)).toEqual(['Asks, and waits']);
    const latin = Uint8Array.from([...bytes('Stage,Find\nDoing,'), 0xe9, 0xe8]);
    expect(texts(readCsv(latin, readOptions({ encoding: 'windows-1252' })))).toEqual(['éè']);
  });

  it('is read from words, and refused where it is none', () => {
    expect(readTableChoices({ layout: 'long', delimiter: 'tab', encoding: 'UTF-8', sheet: '2' })).toEqual({
      ok: true,
      value: { layout: 'long', delimiter: '\t', encoding: 'utf-8', sheet: '2' },
    });
    expect(readTableChoices({ layout: 'round' })).toEqual({
      ok: false,
      message: 'layout round is not known; there is wide, long, transposed, items',
    });
  });
});
