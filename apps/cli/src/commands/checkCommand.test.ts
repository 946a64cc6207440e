import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyChanges, emptySnapshot, patch, SAMPLE_MAP, sampleBoard, writeBoardFile } from '@wayline/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestHost, testHost } from '../testing/testHost.ts';

let host: TestHost;
beforeAll(async () => {
  host = await testHost();
  const sample = sampleBoard('2026-11-22T10:00:00.000Z');
  const muted = applyChanges(sample, [
    patch('stepLinks', 'link:bill-ask-6', { muted: { 'L7.mustRepeat': 'Mended in spring' } }),
  ]);
  const files = { sample, muted, empty: emptySnapshot('Nothing') };
  for (const [name, board] of Object.entries(files))
    await writeFile(join(host.folder, `${name}.journey.json`), writeBoardFile(board));
  await writeFile(join(host.folder, 'torn.journey.json'), '{"format": "wayline"');
});
afterAll(() => host.remove());

describe('wayline check', () => {
  it('lists what it finds, the gravest first, and ends with 1', async () => {
    const { code, text, said } = await host.wayline('check', 'sample.journey.json');
    expect(code).toBe(1);
    const lines = text.trimEnd().split('\n');
    expect(lines[0]).toBe(
      'error L7  Change of channel that nobody hands over, the customer must tell it again: ' +
        'Moving an electricity contract › Open the bill → Ask about it',
    );
    expect(lines.map((line) => line.slice(0, 5).trim())).toEqual(
      lines.map((line) => line.slice(0, 5).trim()).toSorted((a, b) => rank(a) - rank(b)),
    );
    expect(said).toEqual([
      expect.stringMatching(/^sample\.journey\.json: 1 error, \d+ warnings, \d+ notes, 0 muted$/),
    ]);
  });

  it('keeps to a level', async () => {
    const { code, text, said } = await host.wayline('check', 'sample.journey.json', '--level', 'error');
    expect(code).toBe(1);
    expect(text.trimEnd().split('\n')).toHaveLength(1);
    expect(said).toEqual(['sample.journey.json: 1 error, 0 muted']);
  });

  it('lets pass what is muted, and ends with 0 where nothing else is as grave', async () => {
    const { code, text, said } = await host.wayline('check', 'muted.journey.json', '--level', 'error');
    expect([code, text, said]).toEqual([0, '', ['muted.journey.json: 0 errors, 1 muted']]);
    expect((await host.wayline('check', 'empty.journey.json')).code).toBe(0);
  });

  it('writes JSON for programs', async () => {
    const { code, text } = await host.wayline('check', 'sample.journey.json', '--json', '--level', 'error');
    expect(code).toBe(1);
    expect(JSON.parse(text)).toMatchObject({
      findings: [
        {
          check: 'L7',
          level: 'error',
          key: 'L7.mustRepeat',
          mapId: SAMPLE_MAP,
          name: 'Open the bill → Ask about it',
        },
      ],
      muted: 0,
    });
  });

  it.each([
    [['check'], 'check needs a board'],
    [['check', 'a', 'b'], 'check takes one board, not also b'],
    [['check', 'sample.journey.json', '--level', 'grave'], '--level grave must be one of error, warn, info'],
    [['check', 'gone.json'], 'gone.json: there is no such file'],
    [['check', 'torn.journey.json'], 'torn.journey.json'],
  ])('refuses %j with 2', async (words, message) => {
    const { code, said, text } = await host.wayline(...words);
    expect([code, text]).toEqual([2, '']);
    expect(said[0]).toContain(message);
  });
});

const rank = (level: string): number => ['error', 'warn', 'info'].indexOf(level);
