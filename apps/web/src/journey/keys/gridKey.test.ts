import { describe, expect, it } from 'vitest';
import { gridKey, type KeyStroke } from './gridKey.ts';

const stroke = (key: string, modifiers: Partial<KeyStroke> = {}): KeyStroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...modifiers,
});

describe('a key in the grid', () => {
  it('moves by arrow, to the edge with Ctrl or ⌘, by stage with Page', () => {
    expect(gridKey(stroke('ArrowRight'))).toEqual({ act: 'focus', move: 'right' });
    expect(gridKey(stroke('ArrowRight', { ctrlKey: true }))).toEqual({ act: 'focus', move: 'rowEnd' });
    expect(gridKey(stroke('ArrowUp', { metaKey: true }))).toEqual({ act: 'focus', move: 'top' });
    expect(gridKey(stroke('PageDown'))).toEqual({ act: 'focus', move: 'nextStage' });
  });

  it('moves the card itself with Alt', () => {
    expect(gridKey(stroke('ArrowDown', { altKey: true }))).toEqual({ act: 'moveRecord', direction: 'down' });
  });

  it('lays a card over more steps with Shift+Alt, widens a column with Ctrl+Shift, duplicates with Ctrl+D', () => {
    const both = { shiftKey: true, altKey: true };
    expect(gridKey(stroke('ArrowRight', both))).toEqual({ act: 'span', by: 1 });
    expect(gridKey(stroke('ArrowLeft', both))).toEqual({ act: 'span', by: -1 });
    const shifted = { ctrlKey: true, shiftKey: true };
    expect(gridKey(stroke('>', { ...shifted, code: 'Period' }))).toEqual({ act: 'resizeColumn', by: 1 });
    expect(gridKey(stroke(';', { ...shifted, code: 'Comma' }))).toEqual({ act: 'resizeColumn', by: -1 });
    expect(gridKey(stroke('/', { ...shifted, code: 'Slash' }))).toEqual({ act: 'resizeColumn', by: 0 });
    expect(gridKey(stroke('d', { metaKey: true }))).toEqual({ act: 'duplicate' });
  });

  it('inserts with Ctrl+Alt: a step, with Shift a stage, up and down a lane', () => {
    const both = { ctrlKey: true, altKey: true };
    expect(gridKey(stroke('ArrowRight', both))).toEqual({ act: 'insertStep', side: 'after' });
    expect(gridKey(stroke('ArrowLeft', { ...both, shiftKey: true }))).toEqual({
      act: 'insertStage',
      side: 'before',
    });
    expect(gridKey(stroke('ArrowDown', both))).toEqual({ act: 'insertLane', side: 'after' });
  });

  it('writes what writes, also letters made with AltGr and outside the Latin alphabet', () => {
    expect(gridKey(stroke('a'))).toEqual({ act: 'type', text: 'a' });
    expect(gridKey(stroke('ą', { ctrlKey: true, altKey: true }))).toEqual({ act: 'type', text: 'ą' });
    expect(gridKey(stroke('ж'))).toEqual({ act: 'type', text: 'ж' });
    expect(gridKey(stroke('!', { shiftKey: true }))).toEqual({ act: 'type', text: '!' });
  });

  it('leaves commands, function keys and the space for panning to the page', () => {
    expect(gridKey(stroke('z', { ctrlKey: true }))).toBeNull();
    expect(gridKey(stroke('c', { metaKey: true }))).toBeNull();
    expect(gridKey(stroke('F5'))).toBeNull();
    expect(gridKey(stroke(' '))).toBeNull();
    expect(gridKey(stroke('Tab'))).toBeNull();
  });
});
