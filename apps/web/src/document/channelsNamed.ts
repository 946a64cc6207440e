import {
  type BoardSnapshot,
  type Channel,
  channelName,
  channelsOf,
  type JourneyWords,
} from '@wayline/domain';

/** All channels of a board, those that nobody has renamed by their names in the interface's language. */
export function channelsNamed(snapshot: BoardSnapshot, words: JourneyWords): readonly Channel[] {
  return channelsOf(snapshot).map((channel) => ({ ...channel, name: channelName(channel, words) }));
}
