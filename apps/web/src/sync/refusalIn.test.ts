import { describe, expect, it } from 'vitest';
import { refusalIn } from './refusalIn.ts';

describe('the words of a refusal', () => {
  const words = { unknown: 'Not understood', offline: 'Not connected' };

  it('are those of its reason, or that it was not understood', () => {
    expect(refusalIn(words, 'offline')).toBe('Not connected');
    expect(refusalIn(words, 'overBudget')).toBe('Not understood');
  });
});
