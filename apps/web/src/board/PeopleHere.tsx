import type { CSSProperties, ReactNode } from 'react';
import { useText } from '../i18n/useText.ts';
import { classes } from '../ui/controls/classes.ts';
import { initials } from './initials.ts';
import styles from './PeopleHere.module.css';
import { type Person, usePeople } from './usePeople.ts';

const SHOWN = 5;

/** Everybody who has the board open, as a row of initials; the names are what assistive technology reads. */
export function PeopleHere(): ReactNode {
  const text = useText().shell.board;
  const people = usePeople();
  const shown = people.length > SHOWN + 1 ? people.slice(0, SHOWN) : people;
  const rest = people.slice(shown.length);
  const nameOf = ({ name, isMe }: Person): string => (isMe ? text.me(name) : name);
  return (
    <ul className={styles.people} aria-label={text.people}>
      {shown.map((person) => (
        <li
          key={person.id}
          className={styles.person}
          style={{ '--who': `var(--${person.colour})` } as CSSProperties}
          title={nameOf(person)}
          aria-label={nameOf(person)}
        >
          <span aria-hidden="true">{initials(person.name)}</span>
        </li>
      ))}
      {rest.length > 0 && (
        <li
          className={classes(styles.person, styles.more)}
          title={rest.map(nameOf).join('\n')}
          aria-label={rest.map(nameOf).join(', ')}
        >
          <span aria-hidden="true">{text.morePeople(rest.length)}</span>
        </li>
      )}
    </ul>
  );
}
