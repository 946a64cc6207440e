import { describe, expect, it } from 'vitest';
import { viewIn, withView } from './viewAddress.ts';

describe('the view in the address', () => {
  it('is the board unless another is named', () => {
    expect(viewIn('')).toBe('board');
    expect(viewIn('?view=personas')).toBe('personas');
    expect(viewIn('?view=nonsense')).toBe('board');
  });

  it('is written without touching the rest of the address', () => {
    expect(withView({ pathname: '/b/one', search: '?bench=1' }, 'personas')).toBe(
      '/b/one?bench=1&view=personas',
    );
    expect(withView({ pathname: '/b/one', search: '?view=personas' }, 'board')).toBe('/b/one');
  });

  it('is the steps of a small screen, which then names the board', () => {
    expect(viewIn('', 'steps')).toBe('steps');
    expect(viewIn('?view=board', 'steps')).toBe('board');
    expect(viewIn('?view=steps')).toBe('steps');
    expect(withView({ pathname: '/b/one', search: '' }, 'board', 'steps')).toBe('/b/one?view=board');
    expect(withView({ pathname: '/b/one', search: '?view=board' }, 'steps', 'steps')).toBe('/b/one');
  });
});
