import { describe, expect, it } from 'vitest';
import { canvasKey } from './canvasKey.ts';

const stroke = (key: string, modifiers: object = {}): Parameters<typeof canvasKey>[0] => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...modifiers,
});

describe('a key on the canvas', () => {
  it('takes up a tool by its letter, in either case of the lock', () => {
    expect(canvasKey(stroke('n'), false)).toEqual({ act: 'tool', tool: 'sticky' });
    expect(canvasKey(stroke('V'), true)).toEqual({ act: 'tool', tool: 'select' });
    expect(canvasKey(stroke('N', { shiftKey: true }), false)).toBeNull();
  });

  it('pans with nothing selected and moves what is selected', () => {
    expect(canvasKey(stroke('ArrowRight'), false)).toEqual({ act: 'pan', dx: -64, dy: 0 });
    expect(canvasKey(stroke('ArrowRight'), true)).toEqual({ act: 'nudge', dx: 1, dy: 0 });
    expect(canvasKey(stroke('ArrowUp', { shiftKey: true }), true)).toEqual({ act: 'nudge', dx: 0, dy: -8 });
    const wider = { act: 'resize', dx: 8, dy: 0 };
    expect(canvasKey(stroke('ArrowRight', { altKey: true, shiftKey: true }), true)).toEqual(wider);
    expect(canvasKey(stroke('ArrowRight', { altKey: true }), false)).toBeNull();
  });

  it('zooms with Ctrl or ⌘ and fits with Shift and a digit, whatever Shift makes of it', () => {
    expect(canvasKey(stroke('=', { ctrlKey: true }), false)).toEqual({ act: 'zoom', direction: 1 });
    expect(canvasKey(stroke('0', { metaKey: true }), false)).toEqual({ act: 'zoom', direction: 0 });
    expect(canvasKey(stroke('!', { shiftKey: true, code: 'Digit1' }), false)).toEqual({ act: 'fitAll' });
    expect(canvasKey(stroke('"', { shiftKey: true, code: 'Digit2' }), true)).toEqual({ act: 'fitSelection' });
  });

  it('leaves undo, copy and find to the page', () => {
    for (const key of ['z', 'y', 'c', 'v', 'f', 'k'])
      expect(canvasKey(stroke(key, { ctrlKey: true }), true)).toBeNull();
  });
});
