import type { Channel } from '@wayline/domain';

/** A channel being named in a text: `@` and what was typed of its name up to the caret. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly query: string;
}

/** The channel name begun at the caret, if any: `@` at the start of a word. */
export function mentionAt(text: string, caret: number): Mention | null {
  const match = /(?:^|\s)@([\p{L}\d-]*)$/u.exec(text.slice(0, caret));
  if (!match) return null;
  const query = match[1] ?? '';
  return { start: caret - query.length - 1, end: caret, query };
}

/** A text without a mention, and without the space that it leaves doubled. */
export function withoutMention(text: string, mention: Mention): string {
  const before = text.slice(0, mention.start);
  const after = text.slice(mention.end);
  return before.endsWith(' ') || before === '' ? before + after.trimStart() : before + after;
}

const words = (name: string): readonly string[] => name.toLocaleLowerCase().split(/[\s/-]+/u);

/** Channels for a query, best first: by the start of the name, then of a word, then anywhere in the name. */
export function matchChannels(channels: readonly Channel[], query: string): readonly Channel[] {
  const wanted = query.trim().toLocaleLowerCase();
  const rank = (channel: Channel): number => {
    const name = channel.name.toLocaleLowerCase();
    if (name.startsWith(wanted)) return 0;
    if (words(name).some((word) => word.startsWith(wanted))) return 1;
    return name.includes(wanted) || channel.id.includes(wanted) ? 2 : 3;
  };
  return channels
    .map((channel) => ({ channel, at: rank(channel) }))
    .filter(({ at, channel }) => at < 3 && !channel.archived)
    .sort((a, b) => a.at - b.at)
    .map(({ channel }) => channel);
}
