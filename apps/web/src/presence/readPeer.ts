import { awarenessStateSchema } from '@wayline/document';
import { inkOf } from './inkOf.ts';
import type { Peer } from './peer.ts';

/** Another page's awareness state as a peer; null when it does not say who it is or holds what it must not. */
export function readPeer(clientId: number, state: unknown): Peer | null {
  const parsed = awarenessStateSchema.safeParse(state);
  if (!parsed.success) return null;
  const { user, cursor, selection, viewport, editing, drag, hand } = parsed.data;
  return {
    clientId,
    user: { ...user, colour: inkOf(user) },
    cursor: cursor ?? null,
    selection: selection ?? [],
    viewport: viewport ?? null,
    editing: editing ?? null,
    drag: drag ?? null,
    hand: hand ?? false,
  };
}
