import { type Card, concernsPersona, type Lane } from '@wayline/domain';

/** The cards that a lane shows: all, or those about its persona and about everybody. */
export type ShownCards = (lane: Lane, cards: readonly Card[]) => readonly Card[];

/** Filters the cards of lanes; the same cards give the same list again, so that a row that stays is not laid out anew. */
export function createShownCards(): ShownCards {
  const kept = new WeakMap<
    readonly Card[],
    { readonly personaId: string; readonly shown: readonly Card[] }
  >();
  return ({ personaId }, cards) => {
    if (personaId === undefined) return cards;
    const known = kept.get(cards);
    if (known?.personaId === personaId) return known.shown;
    const shown = cards.filter((card) => concernsPersona(card, personaId));
    kept.set(cards, { personaId, shown });
    return shown;
  };
}
