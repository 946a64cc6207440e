import { describe, expect, it } from 'vitest';
import { type WriteStroke, writeKey } from './writeKey.ts';

const stroke = (key: string, more: Partial<WriteStroke> = {}): WriteStroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  value: 'a line',
  start: 3,
  end: 3,
  isOneLine: true,
  ...more,
});

describe('a key in a text of the outline', () => {
  it.each([
    [stroke('Enter'), { act: 'sibling' }],
    [stroke('Enter', { ctrlKey: true }), { act: 'child' }],
    [stroke('Enter', { metaKey: true }), { act: 'child' }],
    [stroke('Tab'), { act: 'indent', direction: 1 }],
    [stroke('Tab', { shiftKey: true }), { act: 'indent', direction: -1 }],
    [stroke('Backspace', { value: '', start: 0, end: 0 }), { act: 'delete' }],
    [stroke('ArrowUp', { altKey: true }), { act: 'move', direction: 'up' }],
    [stroke('ArrowDown'), { act: 'go', direction: 'down' }],
  ])('%o acts', (given, expected) => {
    expect(writeKey(given)).toEqual(expected);
  });

  it.each([
    stroke('Enter', { shiftKey: true }),
    stroke('Backspace'),
    stroke('ArrowUp', { shiftKey: true }),
    stroke('Escape'),
    stroke('x'),
  ])('%o only writes', (given) => {
    expect(writeKey(given)).toBeNull();
  });

  it('moves in a text of several lines until its edge', () => {
    expect(writeKey(stroke('ArrowUp', { isOneLine: false }))).toBeNull();
    expect(writeKey(stroke('ArrowUp', { isOneLine: false, start: 0, end: 0 }))).toEqual({
      act: 'go',
      direction: 'up',
    });
    expect(writeKey(stroke('ArrowDown', { isOneLine: false, start: 6, end: 6 }))).toEqual({
      act: 'go',
      direction: 'down',
    });
  });
});
