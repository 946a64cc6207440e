import { useRef, useSyncExternalStore } from 'react';
import { useText } from '../i18n/useText.ts';
import type { Peer } from '../presence/peer.ts';
import type { Me } from '../session/BoardSession.ts';
import { useSession } from '../session/useSession.ts';

/** A person in the room, however many tabs they have open. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** A token of the people's inks. */
  readonly colour: string;
  readonly isMe: boolean;
}

/** People who gave no name are called by what they are, as the server calls them before the others. */
function peopleOf(me: Me, peers: readonly Peer[], unnamed: string): readonly Person[] {
  const people = new Map<string, Person>([
    [me.id, { id: me.id, name: me.name || unnamed, colour: me.colour, isMe: true }],
  ]);
  for (const { user } of peers) {
    if (!people.has(user.id))
      people.set(user.id, { id: user.id, name: user.name, colour: user.colour, isMe: false });
  }
  return [...people.values()];
}

const isSame = (a: readonly Person[], b: readonly Person[]): boolean =>
  a.length === b.length &&
  a.every(({ id, name, colour }, index) => {
    const other = b[index];
    return other?.id === id && other.name === name && other.colour === colour;
  });

/** Who is in the room, I first. Does not render again for cursors, only when somebody comes, goes or is renamed. */
export function usePeople(): readonly Person[] {
  const { me, presence } = useSession();
  const text = useText().shell.board;
  const last = useRef<readonly Person[]>([]);
  return useSyncExternalStore(presence.peers.subscribe, () => {
    const next = peopleOf(me, presence.peers.get(), me.role === 'owner' ? text.owner : text.guest);
    if (!isSame(last.current, next)) last.current = next;
    return last.current;
  });
}
