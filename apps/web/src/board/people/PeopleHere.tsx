import { type CSSProperties, lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import { WithTooltip } from '../../ui/controls/Tooltip.tsx';
import { patiently } from '../../ui/patiently.ts';
import { useMediaQuery } from '../useMediaQuery.ts';
import { Avatar } from './Avatar.tsx';
import styles from './PeopleHere.module.css';
import { useFollow } from './useFollow.ts';
import { type Person, usePeople } from './usePeople.ts';

const PeoplePopover = lazy(() => patiently(() => import('./PeoplePopover.tsx')));

const SHOWN = 5;
const SHOWN_NARROW = 2;

/**
 * Everybody who has the board open, as a row of initials; the names are what assistive technology reads. Pressing one
 * follows that person; pressing oneself, or how many more there are, shows all.
 */
export function PeopleHere(): ReactNode {
  const { shell, people: words } = useText();
  const text = shell.board;
  const people = usePeople();
  const { followedId, toggle } = useFollow();
  const most = useMediaQuery('(max-width: 720px)') ? SHOWN_NARROW : SHOWN;
  const shown = people.length > most + 1 ? people.slice(0, most) : people;
  const rest = people.slice(shown.length);
  const opener = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  const nameOf = ({ name, isMe }: Person): string => (isMe ? text.me(name) : name);

  const open = (element: HTMLElement): void => {
    opener.current = element;
    setOpen(!isOpen);
  };
  const labelOf = (person: Person): string => {
    if (person.isMe) return words.all;
    return person.id === followedId ? words.stopFollowing(person.name) : words.follow(person.name);
  };
  return (
    <>
      <ul className={styles.people} aria-label={text.people}>
        {shown.map((person) => (
          <li key={person.id} className={styles.person} aria-label={nameOf(person)}>
            {/* Beside the button and not in it: initials are a picture of a name, not what the button is called. */}
            <Avatar person={person} />
            <WithTooltip label={person.isMe ? nameOf(person) : labelOf(person)}>
              <button
                type="button"
                className={styles.button}
                style={{ '--who': `var(--${person.colour})` } as CSSProperties}
                aria-label={labelOf(person)}
                aria-haspopup={person.isMe ? 'dialog' : undefined}
                aria-expanded={person.isMe ? isOpen : undefined}
                aria-pressed={person.isMe ? undefined : person.id === followedId}
                aria-disabled={person.followsMe || undefined}
                onClick={({ currentTarget }) => {
                  if (person.isMe) open(currentTarget);
                  else if (!person.followsMe) toggle(person);
                }}
              />
            </WithTooltip>
          </li>
        ))}
        {rest.length > 0 && (
          <li className={styles.person} aria-label={rest.map(nameOf).join(', ')}>
            <span className={styles.more} aria-hidden="true">
              {text.morePeople(rest.length)}
            </span>
            <button
              type="button"
              className={styles.button}
              aria-label={words.all}
              aria-haspopup="dialog"
              aria-expanded={isOpen}
              onClick={({ currentTarget }) => open(currentTarget)}
            />
          </li>
        )}
      </ul>
      {isOpen && (
        <Suspense>
          <PeoplePopover trigger={opener} people={people} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
