import { describe, expect, it } from 'vitest';
import { sameIn } from './sameIn.ts';

describe('what several things have in common', () => {
  it('is their value, or nothing where they differ or are none', () => {
    const kind = (card: { kind: string }) => card.kind;
    expect(sameIn([{ kind: 'pain' }, { kind: 'pain' }], kind)).toBe('pain');
    expect(sameIn([{ kind: 'pain' }, { kind: 'note' }], kind)).toBeNull();
    expect(sameIn([], kind)).toBeNull();
  });
});
