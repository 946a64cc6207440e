import { sampleBoard } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../testing/read.ts';
import { readOptions } from '../testing/readOptions.ts';
import { nesting } from './nesting.ts';
import { readJson } from './readJson.ts';
import { writeJson } from './writeJson.ts';

const written = async (): Promise<Uint8Array> => {
  const result = await writeJson(sampleBoard('2026-11-22T10:00:00.000Z'), {});
  if (!result.ok) throw new Error('not written');
  return result.bytes;
};

describe('a board file', () => {
  it('is read and written byte for byte', async () => {
    const bytes = await written();
    const read = readJson(bytes, readOptions());
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.report.warnings).toEqual([]);
    const again = await writeJson(read.snapshot, read.extras ? { extras: read.extras } : {});
    expect(again.ok && again.bytes).toEqual(bytes);
  });

  it('keeps what it does not know', async () => {
    const file = JSON.parse(new TextDecoder().decode(await written()));
    const text = `${JSON.stringify({ ...file, comments: [{ id: 'c1', text: 'hi' }], plugin: { a: 1 } }, null, 2)}\n`;
    const read = readJson(new TextEncoder().encode(text), readOptions());
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const again = await writeJson(read.snapshot, read.extras ? { extras: read.extras } : {});
    if (!again.ok) throw new Error('not written');
    expect(JSON.parse(new TextDecoder().decode(again.bytes))).toMatchObject({
      comments: [{ id: 'c1', text: 'hi' }],
      plugin: { a: 1 },
    });
  });

  it('with mistakes is refused with every one of them and its path', async () => {
    const file = JSON.parse(new TextDecoder().decode(await written()));
    file.cards[3].text = 7;
    file.emotions[0].valence = 9;
    const problems = problemsOf(readJson, JSON.stringify(file));
    expect(problems.map(({ where }) => where)).toEqual(['cards[3].text', 'emotions[0].valence']);
  });

  it.each([
    ['cut off', '{"format": "wayline",', 'notJson'],
    ['another program’s', '{"nodes": []}', 'unknownFormat'],
    ['from the future', '{"format":"wayline","schemaVersion":99}', 'newerVersion'],
    ['a list', '[]', 'invalid_type'],
    ['too deep', '['.repeat(100_000), 'too-deep'],
  ])('is refused: %s', (_, text, code) => {
    expect(problemsOf(readJson, text)[0]?.code).toBe(code);
  });
});

describe('the nesting of a JSON text', () => {
  it.each([
    ['1', 0],
    ['{"a":[{}]}', 3],
    ['"[[["', 0],
    ['["\\"[", [1]]', 2],
  ])('of %s is %i', (text, depth) => {
    expect(nesting(text, 64)).toBe(depth);
  });
});
