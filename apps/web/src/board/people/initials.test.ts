import { describe, expect, it } from 'vitest';
import { initials } from './initials.ts';

describe('initials', () => {
  it.each([
    ['Lea Kovač', 'LK'],
    ['Ines', 'IN'],
    ['  omar   el  Sayed ', 'OS'],
    ['李 雷', '李雷'],
    ['👩‍🔬', '👩‍🔬'],
    ['', '?'],
    ['é', 'É'],
  ])('of "%s" are "%s"', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});
