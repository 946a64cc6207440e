import type { ChannelId } from '../ids.ts';
import { compareKeys } from '../order/order.ts';
import type { Channel } from '../records/directory.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import { CHANNELS } from './channels.ts';

const BUILT_IN: ReadonlyMap<string, Channel> = new Map(CHANNELS.map((channel) => [channel.id, channel]));

/** A channel as this board knows it: its own record, or the built-in one. */
export function channelOf(snapshot: BoardSnapshot, id: ChannelId): Channel | null {
  return snapshot.channels.get(id) ?? BUILT_IN.get(id) ?? null;
}

/** All channels of a board: the built-in ones, changed where the board says so, then its own by name. */
export function channelsOf(snapshot: BoardSnapshot): readonly Channel[] {
  const own = [...snapshot.channels.values()].filter((channel) => !BUILT_IN.has(channel.id));
  own.sort((a, b) => compareKeys(a.name, b.name) || compareKeys(a.id, b.id));
  return [...CHANNELS.map((channel) => snapshot.channels.get(channel.id) ?? channel), ...own];
}
