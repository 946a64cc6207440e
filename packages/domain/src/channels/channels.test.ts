import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../board/snapshotOf.ts';
import { DEFINITIONS } from '../record/definitions.ts';
import { channelOf, channelsOf } from './channelOf.ts';
import { CHANNELS } from './channels.ts';

describe('the channel taxonomy', () => {
  it('ships every channel once, valid and with an icon of its own', () => {
    expect(CHANNELS).toHaveLength(37);
    expect(new Set(CHANNELS.map(({ id }) => id)).size).toBe(37);
    expect(new Set(CHANNELS.map(({ icon }) => icon)).size).toBe(37);
    for (const channel of CHANNELS) expect(DEFINITIONS.channels.schema.parse(channel)).toEqual(channel);
  });

  it('lets a board change a built-in channel and add its own', () => {
    const [website] = CHANNELS;
    if (!website) throw new Error('no channels');
    const board = snapshotOf([
      { collection: 'channels', record: { ...website, name: 'Shop site' } },
      { collection: 'channels', record: { ...website, id: 'channel:own', name: 'Own', builtIn: false } },
    ]);
    expect(channelOf(board, 'channel:website')?.name).toBe('Shop site');
    expect(channelOf(board, 'channel:email')?.name).toBe('Email');
    expect(channelOf(board, 'channel:unheard-of')).toBeNull();
    expect(
      channelsOf(board)
        .map(({ name }) => name)
        .filter((name) => name === 'Website' || name === 'Own'),
    ).toEqual(['Own']);
  });
});
