import { awarenessStateSchema } from '@wayline/document';
import { inkOf } from './inkOf.ts';
import type { Peer } from './peer.ts';

/** Another page's awareness state as a peer; null when it does not say who it is or holds what it must not. */
export function readPeer(clientId: number, state: unknown): Peer | null {
  const parsed = awarenessStateSchema.safeParse(state);
  if (!parsed.success) return null;
  const { user, selection, viewport, view, away, presenting, following } = parsed.data;
  const { editing, drag, rating, hand } = parsed.data;
  return {
    clientId,
    user: { ...user, colour: inkOf(user) },
    selection: selection ?? [],
    viewport: viewport ?? null,
    view: view ?? null,
    away: away ?? false,
    presenting: presenting ?? false,
    following: following ?? null,
    editing: editing ?? null,
    drag: drag ?? null,
    rating: rating ?? null,
    hand: hand ?? false,
  };
}
