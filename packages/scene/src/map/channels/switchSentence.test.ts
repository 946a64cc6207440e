import { describe, expect, it } from 'vitest';
import { createMeasurer } from '../../text/createMeasurer.ts';
import { switchSentence } from './switchSentence.ts';

const measurer = createMeasurer();
const channels = [
  {
    id: 'channel:email',
    name: 'Email',
    group: 'digital-owned',
    digital: true,
    staffed: false,
    direction: 'both',
    controlled: 'owned',
    icon: 'mail',
    builtIn: true,
    createdAt: '2026-11-22T09:00:00.000Z',
    createdBy: '',
  },
] as const;

const words = (switches: number, losing: number): string =>
  switchSentence({ channels, switches, losing }, measurer)
    .map((mark) => (mark.type === 'text' ? mark.text : ''))
    .join('');

describe('switchSentence', () => {
  it('counts switches and those that lose the context', () => {
    expect(words(0, 0)).toBe('No switches');
    expect(words(1, 0)).toBe('1 switch');
    expect(words(3, 1)).toBe('3 switches;1 loses the context, the customer must repeat');
    expect(words(11, 2)).toBe('11 switches;2 lose the context, the customer must repeat');
  });

  it('says only the losing part in red', () => {
    const red = switchSentence({ channels, switches: 11, losing: 2 }, measurer).filter(
      (mark) => mark.type === 'text' && mark.color === 'k-pain',
    );
    expect(red).toMatchObject([{ text: '2 lose the context', weight: 600 }]);
  });

  it('says nothing on a map without channels', () => {
    expect(switchSentence({ channels: [], switches: 0, losing: 0 }, measurer)).toEqual([]);
  });
});
