import { UsersRound } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { viewNamed } from '../viewAddress.ts';
import { Avatar } from './Avatar.tsx';
import styles from './PeoplePopover.module.css';
import { useBringEveryone } from './useBringEveryone.ts';
import { useFollow } from './useFollow.ts';
import type { Person } from './usePeople.ts';

export interface PeoplePopoverProps {
  readonly trigger: RefObject<HTMLElement | null>;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

/** All who are here with what they are about; from here one follows somebody, or brings everybody to oneself. */
export default function PeoplePopover({ trigger, people, onClose }: PeoplePopoverProps): ReactNode {
  const { shell, people: words } = useText();
  const { followedId, toggle } = useFollow();
  const bring = useBringEveryone();

  const noteOf = ({ isMe, isAway, isPresenting, view, followsMe }: Person): string => {
    if (isMe) return '';
    const notes = [
      isPresenting && words.presenting,
      isAway && words.away,
      !isPresenting && !isAway && view !== null && words.inView(shell.board.view[viewNamed(view)]),
      followsMe && words.followsYou,
    ];
    return notes.filter(Boolean).join(', ');
  };

  return (
    <Popover
      className={styles.popover ?? ''}
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom end"
      offset={6}
    >
      <Dialog className={styles.dialog ?? ''} aria-label={words.all}>
        <ul className={styles.list}>
          {people.map((person) => (
            <li key={person.id} className={styles.row}>
              <Avatar person={person} />
              <span className={styles.name}>
                {person.isMe ? shell.board.me(person.name) : person.name}
                {noteOf(person) && <span className={styles.note}>{noteOf(person)}</span>}
              </span>
              {!person.isMe && !person.followsMe && (
                <Button
                  look="bare"
                  aria-label={
                    person.id === followedId ? words.stopFollowing(person.name) : words.follow(person.name)
                  }
                  onPress={() => {
                    toggle(person);
                    onClose();
                  }}
                >
                  {person.id === followedId ? words.stop : words.followShort}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {bring.isAllowed && (
          <div className={styles.foot}>
            {people.length === 1 ? (
              <p className={styles.note}>{words.nobodyElse}</p>
            ) : (
              <Button
                icon={UsersRound}
                className={styles.bring}
                onPress={() => {
                  bring.run();
                  onClose();
                }}
              >
                {words.bring}
              </Button>
            )}
          </div>
        )}
      </Dialog>
    </Popover>
  );
}
