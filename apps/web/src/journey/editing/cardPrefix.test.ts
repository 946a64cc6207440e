import { describe, expect, it } from 'vitest';
import { cardPrefix } from './cardPrefix.ts';

describe('the sign at the start of a card', () => {
  it('names the kind and goes, with or without a space', () => {
    expect(cardPrefix('!Card refused')).toEqual({ kind: 'pain', rest: 'Card refused' });
    expect(cardPrefix('* The lens goes in')).toEqual({ kind: 'moment', rest: 'The lens goes in' });
    expect(cardPrefix('+ How might we wait less?')?.kind).toBe('opportunity');
    expect(cardPrefix('?Why')?.kind).toBe('question');
    expect(cardPrefix('"I play half blind')).toEqual({ kind: 'quote', rest: 'I play half blind' });
  });

  it('waits for a second character and leaves figures and doubled signs alone', () => {
    expect(cardPrefix('!')).toBeNull();
    expect(cardPrefix('+2 days')).toBeNull();
    expect(cardPrefix('**')).toBeNull();
    expect(cardPrefix('Card!')).toBeNull();
  });
});
