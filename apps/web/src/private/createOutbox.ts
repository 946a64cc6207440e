import { type Desk, type DeskCard, isSame, type PrivateCards } from '@wayline/document';
import type { CardId } from '@wayline/domain';
import type { CommandOutcome } from '../sync/openCommands.ts';
import type { After } from '../sync/timers.ts';

/** A letter is sent with those that follow it within this many milliseconds. */
const GATHER_MS = 250;
/** So much later the server is asked again where it could not write or was asked too often. */
const RETRY_MS = 1_500;
/** So many cards are on their way at once: a paste of many must not look like an attack. */
const MOST_ASKED = 4;

/** Carries what lies on a desk to the server, and what the server says of it back. */
export interface Outbox {
  /** What the server has, by id. */
  known(): ReadonlyMap<CardId, DeskCard>;
  /** The cards of which the server does not have what is written here; one without words is none yet. */
  unsent(): readonly DeskCard[];
  /** Whether the server has all of it, and nothing that was taken away here. */
  isSettled(): boolean;
  /** Takes over what was known before a reload. */
  recall(cards: readonly DeskCard[]): void;
  /** Takes over what the server says of my cards. */
  told(cards: PrivateCards['cards']): void;
  /** Sends what waits; call when the connection is back. */
  hurry(): void;
  destroy(): void;
}

export interface OutboxOptions {
  readonly desk: Desk;
  readonly write: (card: DeskCard) => Promise<CommandOutcome>;
  readonly remove: (id: CardId) => Promise<CommandOutcome>;
  /** After each change of what the server has. */
  readonly onChange: () => void;
  /** The server takes a card for good not; it stays on the desk until the reveal, or the caller takes it away. */
  readonly onRefused: (id: CardId, reason: Exclude<CommandOutcome, 'done' | 'offline'>) => void;
  readonly after: After;
}

const isEmpty = ({ text }: DeskCard): boolean => text.trim() === '';

/** An outbox for one round. Each command says how a card shall be, so sending it twice changes nothing. */
export function createOutbox(options: OutboxOptions): Outbox {
  const { desk, after } = options;
  const known = new Map<CardId, DeskCard>();
  const asked = new Set<CardId>();
  /** How a card was when the server refused it: it is not asked again before it is another. */
  const refused = new Map<CardId, DeskCard | null>();
  let cancel: (() => void) | undefined;
  let isDestroyed = false;

  const wanted = (): ReadonlyMap<CardId, DeskCard> => {
    const cards = new Map<CardId, DeskCard>();
    for (const [id, card] of desk.written()) if (known.has(id) || !isEmpty(card)) cards.set(id, card);
    return cards;
  };

  /** What is to be asked for: a card as it shall be, or null where it shall be gone. */
  function* differences(): Generator<readonly [CardId, DeskCard | null]> {
    const cards = wanted();
    for (const [id, card] of cards) if (!isSame(known.get(id), card)) yield [id, card];
    for (const id of known.keys()) if (!cards.has(id)) yield [id, null];
  }

  function sendIn(milliseconds: number): void {
    cancel ??= after(milliseconds, send);
  }

  function send(): void {
    cancel?.();
    cancel = undefined;
    for (const [id, card] of differences()) {
      if (asked.size >= MOST_ASKED) return;
      if (!asked.has(id) && !(refused.has(id) && isSame(refused.get(id), card))) void ask(id, card);
    }
  }

  async function ask(id: CardId, card: DeskCard | null): Promise<void> {
    asked.add(id);
    const outcome = await (card ? options.write(card) : options.remove(id));
    asked.delete(id);
    if (isDestroyed) return;
    if (outcome === 'done') {
      refused.delete(id);
      if (card) known.set(id, card);
      else known.delete(id);
      send();
    } else if (outcome === 'storage' || outcome === 'tooOften') sendIn(RETRY_MS);
    else if (outcome !== 'offline') {
      refused.set(id, card);
      options.onRefused(id, outcome);
    }
    options.onChange();
  }

  const stop = desk.subscribe(() => sendIn(GATHER_MS));

  return {
    known: () => known,
    unsent: () => [...differences()].flatMap(([, card]) => card ?? []),
    isSettled: () => differences().next().done === true,
    recall(cards) {
      for (const card of cards) known.set(card.id, card);
    },
    told(cards) {
      const here = desk.written();
      const there = new Map(cards.map(({ number: _number, ...card }) => [card.id, card]));
      for (const [id, card] of there) {
        const before = known.get(id);
        const mine = here.get(id);
        known.set(id, card);
        // What was changed or taken away here since stands over what the server says: it will hear of it.
        if (mine ? before && isSame(mine, before) && !isSame(mine, card) : !before) desk.take(card);
      }
      for (const [id, before] of [...known]) {
        if (there.has(id) || asked.has(id)) continue;
        known.delete(id);
        if (isSame(here.get(id), before)) desk.drop(id);
      }
      options.onChange();
    },
    hurry: send,
    destroy() {
      isDestroyed = true;
      cancel?.();
      stop();
    },
  };
}
