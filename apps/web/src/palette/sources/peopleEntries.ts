import { UserRound } from 'lucide-react';
import type { PaletteEntry } from '../entry.ts';
import type { PaletteScope } from '../paletteScope.ts';

/** Whose view mine could follow. */
export function peopleEntries({ people, ui, text }: PaletteScope): readonly PaletteEntry[] {
  const { following, follow } = ui.getState();
  const { people: words } = text;
  return people.flatMap((person): PaletteEntry[] => {
    if (person.isMe) return [];
    const { id, name, colour } = person;
    const isFollowed = following?.id === id;
    return [
      {
        id: `follow-${id}`,
        group: 'people',
        name: isFollowed ? words.stopFollowing(name) : words.follow(name),
        icon: UserRound,
        why: person.followsMe ? words.followsYou : undefined,
        run: () => follow(isFollowed ? null : { id, name, colour }),
      },
    ];
  });
}
