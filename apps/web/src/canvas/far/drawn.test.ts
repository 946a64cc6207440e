import { describe, expect, it } from 'vitest';
import { type Drawn, drawnAt } from './drawn.ts';

const at = (zoom: number) => ({ x: 0, y: 0, zoom, width: 1000, height: 800 });
const drawn = (zoom: number, before: Drawn, zooming: boolean, count = 0): Drawn =>
  drawnAt(at(zoom), before, zooming, () => count);

describe('who draws the board', () => {
  it('is the canvas below 40 % and elements above', () => {
    expect(drawn(0.39, 'near', false)).toBe('far');
    expect(drawn(0.4, 'near', false)).toBe('near');
    expect(drawn(0.4, 'far', false)).toBe('near');
  });

  it('stays the canvas on the way in until the zoom rests, or few things are left in view', () => {
    expect(drawn(0.6, 'far', true)).toBe('moving');
    expect(drawn(0.8, 'moving', true)).toBe('moving');
    expect(drawn(0.8, 'moving', false)).toBe('near');
    expect(drawn(1, 'moving', true)).toBe('near');
  });

  it('becomes the canvas on the way out only before a crowd', () => {
    expect(drawn(0.6, 'near', true, 200)).toBe('near');
    expect(drawn(0.6, 'near', true, 800)).toBe('moving');
  });
});
