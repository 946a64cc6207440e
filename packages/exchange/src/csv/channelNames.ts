import type { ChannelId } from '@wayline/domain';
import type { BoardBuilder } from '../build/boardBuilder.ts';
import { CHANNEL_WORDS } from './words/channelWords.ts';
import { plainWord } from './words/plainWord.ts';

/** Finds the channels that a table names, and makes those that the taxonomy does not have. */
export class ChannelNames {
  readonly #builder: BoardBuilder;
  readonly #own = new Map<string, ChannelId>();

  constructor(builder: BoardBuilder) {
    this.#builder = builder;
  }

  /** A channel that is known: built in, or made before. */
  find(name: string): ChannelId | undefined {
    const plain = plainWord(name);
    return this.#own.get(plain) ?? CHANNEL_WORDS.get(plain);
  }

  /** The channel of a name, made where none is known; `onNew` hears of it. */
  resolve(name: string, onNew: () => void): ChannelId {
    const known = this.find(name);
    if (known) return known;
    const id = this.#builder.channel({ name });
    this.#own.set(plainWord(name), id);
    onNew();
    return id;
  }
}

/** The names in a cell: parted by commas, slashes, bars, plus signs, semicolons, bullets or lines. */
export function namesIn(cell: string): readonly string[] {
  return cell
    .split(/[,;/|+•\n&]/)
    .map((name) => name.replace(/^[-*–]\s+/, '').trim())
    .filter((name) => name !== '');
}
