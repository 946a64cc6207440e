import { emptySnapshot, readBoardFile, writeBoardFile } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { rescueFile } from './rescueFile.ts';

describe('a copy saved as a file', () => {
  it('can be imported again', async () => {
    const snapshot = emptySnapshot('Lenses');
    const file = rescueFile(snapshot);
    expect(file.name).toBe('Lenses.journey.json');
    const read = readBoardFile(await file.text());
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(writeBoardFile(read.snapshot)).toBe(writeBoardFile(snapshot));
  });

  it('has a name that every system takes', () => {
    expect(rescueFile(emptySnapshot('a/b: "c"?\n')).name).toBe('a b c.journey.json');
    expect(rescueFile(emptySnapshot('')).name).toBe('board.journey.json');
  });
});
