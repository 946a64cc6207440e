import { type BoardSnapshot, sampleBoard } from '@wayline/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journeyBoard } from '../testing/journeyBoard.ts';
import { outline } from '../testing/outline.ts';
import { readOptions } from '../testing/readOptions.ts';
import { readCsv } from './readCsv.ts';
import { writeLong } from './writeLong.ts';
import { writeWide } from './writeWide.ts';

const write = async (board: BoardSnapshot, delimiter?: ',' | ';' | '\t'): Promise<Uint8Array> => {
  const written = await writeWide(board, delimiter ? { delimiter } : {});
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written.bytes;
};

const read = (bytes: Uint8Array, title: string): BoardSnapshot => {
  const result = readCsv(bytes, readOptions());
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const maps = new Map([...result.snapshot.maps].map(([id, map]) => [id, { ...map, title }]));
  return { ...result.snapshot, maps };
};

describe('a wide table, written and read again', () => {
  it.each([[','], [';'], ['\t']] as const)(
    'says the same, whatever the map says (delimiter %j)',
    async (delimiter) => {
      await fc.assert(
        fc.asyncProperty(journeyBoard, async (board) => {
          const bytes = await write(board, delimiter);
          const again = read(bytes, board.board.title);
          expect(outline(again)).toEqual(outline(board));
          expect(await write(again, delimiter)).toEqual(bytes);
        }),
        { numRuns: 300, seed: 20261122 },
      );
    },
  );

  it('keeps the sample byte for byte', async () => {
    const board = sampleBoard('2026-11-22T10:00:00.000Z');
    const bytes = await write(board);
    expect(await write(read(bytes, ''))).toEqual(bytes);
  });

  it('begins with a byte order mark and ends its lines as spreadsheets do', async () => {
    const bytes = await write(sampleBoard('2026-11-22T10:00:00.000Z'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toMatch(/^Stage,Realise,,Find out,,.*\r\nStep,/);
  });
});

describe('a list of touchpoints, written and read again', () => {
  it('has the same stages, steps, touchpoints with channels, feelings and cards', async () => {
    const board = sampleBoard('2026-11-22T10:00:00.000Z');
    const written = await writeLong(board, {});
    if (!written.ok) throw new Error('not written');
    const again = read(written.bytes, '');
    const words = (snapshot: BoardSnapshot) => [
      [...snapshot.stages.values()].map((stage) => stage.name),
      [...snapshot.steps.values()].map((step) => step.name),
      [...snapshot.cards.values()].map((card) => card.text).sort(),
      [...snapshot.cards.values()].flatMap((card) => (card.kind === 'touchpoint' ? [card.channelIds] : [])),
      [...snapshot.emotions.values()].map((emotion) => emotion.valence).sort(),
    ];
    expect(words(again)).toEqual(words(board));
  });
});
