import { type CardKind, LANES, type Lane } from '@wayline/domain';

/** The kinds of card that the field at the bottom offers, in its order. */
export const OFFERED_KINDS = ['note', 'pain', 'opportunity', 'moment', 'quote'] as const;

export type OfferedKind = (typeof OFFERED_KINDS)[number];

/** The lane into which a thought of this kind goes: the first one made for it, else the first that takes cards. */
export function laneFor(lanes: readonly Lane[], kind: CardKind): Lane | undefined {
  const open = lanes.filter(({ hidden, type }) => !hidden && LANES[type].cardKind !== null);
  return (
    open.find(({ type }) => LANES[type].cardKind === kind) ??
    // Quotes are evidence where nobody keeps what customers say.
    (kind === 'quote' ? open.find(({ type }) => type === 'evidence') : undefined) ??
    open.find(({ type }) => LANES[type].cardKind === 'note') ??
    open[0]
  );
}
