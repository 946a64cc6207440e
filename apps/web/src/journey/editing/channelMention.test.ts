import type { Channel } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { matchChannels, mentionAt, withoutMention } from './channelMention.ts';

const channel = (name: string): Channel => ({
  id: `channel:${name.toLowerCase().replace(' ', '-')}`,
  name,
  group: 'other',
  digital: true,
  staffed: false,
  direction: 'both',
  controlled: 'owned',
  icon: 'circle-dot',
  builtIn: true,
  createdAt: '2026-11-04T09:30:00.000Z',
  createdBy: '',
});
const channels = ['Website', 'Mobile app', 'Email', 'Live chat', 'Messenger'].map(channel);

describe('naming a channel in a card', () => {
  it('begins with @ at the start of a word, up to the caret', () => {
    expect(mentionAt('Tracking mail @em', 17)).toEqual({ start: 14, end: 17, query: 'em' });
    expect(mentionAt('@', 1)).toEqual({ start: 0, end: 1, query: '' });
    expect(mentionAt('me@home', 7)).toBeNull();
    expect(mentionAt('@em done', 8)).toBeNull();
  });

  it('goes from the text without leaving a doubled space', () => {
    expect(withoutMention('Tracking @em mail', { start: 9, end: 12, query: 'em' })).toBe('Tracking mail');
    expect(withoutMention('@em', { start: 0, end: 3, query: 'em' })).toBe('');
  });

  it('finds the name that begins so before a word in it', () => {
    expect(matchChannels(channels, 'em').map(({ name }) => name)[0]).toBe('Email');
    expect(
      matchChannels(channels, 'm')
        .map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(['Mobile app', 'Messenger']);
    expect(matchChannels(channels, 'chat').map(({ name }) => name)).toEqual(['Live chat']);
    expect(matchChannels(channels, 'xyz')).toEqual([]);
  });
});
