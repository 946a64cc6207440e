import { useRef, useSyncExternalStore } from 'react';
import { useText } from '../../i18n/useText.ts';
import { followedPeer } from '../../presence/followedPeer.ts';
import { leadsTo } from '../../presence/leadsTo.ts';
import type { Peer } from '../../presence/peer.ts';
import type { Me } from '../../session/BoardSession.ts';
import { useSession } from '../../session/useSession.ts';

/** A person in the room, however many tabs they have open. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** A token of the people's inks. */
  readonly colour: string;
  readonly isMe: boolean;
  /** Whether all their pages lie in the background, or feel no hand. */
  readonly isAway: boolean;
  readonly isPresenting: boolean;
  /** The view they look at; null when they do not say. */
  readonly view: string | null;
  /** Whether they follow me, or somebody who does. */
  readonly followsMe: boolean;
}

/** People who gave no name are called by what they are, as the server calls them before the others. */
function peopleOf(me: Me, peers: readonly Peer[], unnamed: string): readonly Person[] {
  const people = new Map<string, Person>([
    [
      me.id,
      {
        id: me.id,
        name: me.name || unnamed,
        colour: me.colour,
        isMe: true,
        isAway: false,
        isPresenting: false,
        view: null,
        followsMe: false,
      },
    ],
  ]);
  for (const { user } of peers) {
    if (people.has(user.id)) continue;
    const page = followedPeer(peers, user.id);
    people.set(user.id, {
      id: user.id,
      name: user.name,
      colour: user.colour,
      isMe: false,
      isAway: page?.away ?? false,
      isPresenting: page?.presenting ?? false,
      view: page?.view ?? null,
      followsMe: leadsTo(peers, user.id, me.id),
    });
  }
  return [...people.values()];
}

const KEYS = [
  'id',
  'name',
  'colour',
  'isAway',
  'isPresenting',
  'view',
  'followsMe',
] as const satisfies (keyof Person)[];

const isSame = (a: readonly Person[], b: readonly Person[]): boolean =>
  a.length === b.length &&
  a.every((person, index) => {
    const other = b[index];
    return other !== undefined && KEYS.every((key) => person[key] === other[key]);
  });

/** Who is in the room, I first. Does not render again for cursors, only when what a person says of themselves changes. */
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
