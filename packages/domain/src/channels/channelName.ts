import type { Channel } from '../records/directory.ts';
import type { JourneyWords } from '../words/journeyWords.ts';
import { CHANNELS } from './channels.ts';

const ENGLISH: ReadonlyMap<string, string> = new Map(CHANNELS.map(({ id, name }) => [id, name]));

/** A channel's name in a language: the language's own for a built-in channel that nobody has renamed. */
export function channelName({ id, name }: Channel, words: Pick<JourneyWords, 'channels'>): string {
  return ENGLISH.get(id) === name ? (words.channels[id] ?? name) : name;
}
