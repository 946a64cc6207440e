import { sampleBoard } from '@wayline/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outline } from '../testing/outline.ts';
import { problemsOf, read } from '../testing/read.ts';
import { readCell, writeCell } from './markdownCell.ts';
import { readMarkdown } from './readMarkdown.ts';
import { writeMarkdown } from './writeMarkdown.ts';

const text = (...lines: string[]): string => lines.join('\n');

describe('a cell of a Markdown table', () => {
  it.each([
    ['a<br>b<BR />c', 'a\nb\nc'],
    ['a \\| b', 'a | b'],
    ['**bold** and `code`', 'bold and code'],
    ['[words](https://x.org)', 'words'],
    ['snake_case * 2', 'snake_case * 2'],
  ])('%j says %j', (cell, said) => {
    expect(readCell(cell)).toBe(said);
  });

  it('comes back whatever it is', () => {
    const any = fc.string({ unit: fc.constantFrom(...'\\|*_`<>[]()~br/\na '.split('')), maxLength: 14 });
    fc.assert(
      fc.property(any, (said) => {
        expect(readCell(writeCell(said))).toBe(said);
      }),
      { numRuns: 3000, seed: 5 },
    );
  });
});

describe('a Markdown file', () => {
  it('gives the first table whose head looks like stages', () => {
    const { snapshot, report } = read(
      readMarkdown,
      text(
        '# Buying tea',
        '',
        '| Left | Right |',
        '|---|---|',
        '| x | y |',
        '',
        '```',
        '| Stage | Not | This |',
        '|---|---|---|',
        '| Doing | a | b |',
        '```',
        '',
        '| Stage | Find | Buy |',
        '| --- | :-: | --- |',
        '| Doing | a<br>b | c \\| d |',
        '| Pain points | slow |',
      ),
    );
    expect(outline(snapshot)).toMatchObject([
      {
        title: 'Buying tea',
        lanes: ['doing: Doing', 'painPoints: Pain points'],
        stages: [
          { name: 'Find', steps: [{ cards: [[{ text: 'a' }, { text: 'b' }], [{ text: 'slow' }]] }] },
          { name: 'Buy', steps: [{ cards: [[{ text: 'c | d' }], []] }] },
        ],
      },
    ]);
    expect(report.ignored).toMatchObject([{ where: 'line 3', what: 'another table' }]);
  });

  it('gives a numbered list of two levels', () => {
    const { snapshot } = read(
      readMarkdown,
      text(
        '# Buys tea',
        '',
        'Some words',
        '',
        '1. Shop',
        '   1. Look',
        '   2. Choose',
        '2. Till',
        '    1. Pay',
        '3. Home',
      ),
    );
    expect(outline(snapshot)).toMatchObject([
      {
        title: 'Buys tea',
        stages: [
          { name: 'Shop', steps: [{ name: 'Look' }, { name: 'Choose' }] },
          { name: 'Till', steps: [{ name: 'Pay' }] },
          { name: 'Home', steps: [] },
        ],
      },
    ]);
  });

  it('without a journey is refused', () => {
    expect(problemsOf(readMarkdown, '# Hello\n\n1. one\n2. two\n')[0]?.code).toBe('no-journey');
  });

  it('of the sample says the same when it is read again', async () => {
    const board = sampleBoard('2026-11-22T10:00:00.000Z');
    const written = await writeMarkdown(board, {});
    if (!written.ok) throw new Error('not written');
    const markdown = new TextDecoder().decode(written.bytes);
    expect(markdown).toMatch(/^# Moving an electricity contract\n\n\| Stage \| Realise \| {2}\| Find out \|/);
    const { snapshot } = read(readMarkdown, markdown);
    const again = await writeMarkdown(snapshot, {});
    expect(again.ok && new TextDecoder().decode(again.bytes)).toBe(markdown);
  });
});
