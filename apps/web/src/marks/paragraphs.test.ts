import type { TextMark } from '@wayline/scene';
import { expect, it } from 'vitest';
import { paragraphs } from './paragraphs.ts';

const line = (text: string, y: number, more: Partial<TextMark> = {}): TextMark => ({
  type: 'text',
  x: 10,
  y,
  text,
  size: 13,
  weight: 400,
  tracking: 0,
  color: 'ink',
  anchor: 'start',
  width: text.length * 7,
  lineHeight: 18,
  ...more,
});

it('joins lines that stand under each other, as wide as the widest', () => {
  const [paragraph, ...others] = paragraphs([line('one', 20), line('two words', 38), line('three', 56)]);
  expect(others).toEqual([]);
  expect(paragraph).toMatchObject({ text: 'one\ntwo words\nthree', x: 10, y: 20, width: 63 });
});

it('leaves apart what stands elsewhere or in other letters', () => {
  const apart = [
    line('one', 20),
    line('further down', 39),
    line('aside', 57, { x: 12 }),
    line('bold', 75, { weight: 600 }),
    line('struck', 93, { weight: 600, decoration: 'strike' }),
  ];
  expect(paragraphs(apart)).toEqual(apart);
});

it('leaves a line with a halo alone', () => {
  const halo = { color: 'paper', width: 2 } as const;
  expect(paragraphs([line('one', 20, { halo }), line('two', 38, { halo })])).toHaveLength(2);
});
