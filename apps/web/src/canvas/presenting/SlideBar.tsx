import { ChevronLeft, ChevronRight, ListOrdered, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { useText } from '../../i18n/useText.ts';
import { IconButton } from '../../ui/controls/IconButton.tsx';
import styles from './SlideBar.module.css';

export interface SlideBarProps {
  readonly index: number;
  readonly count: number;
  readonly name: string;
  /** The name of the slide after this one; null on the last. */
  readonly nextName: string | null;
  readonly isQuiet: boolean;
  readonly onGo: (index: number) => void;
  readonly onList: () => void;
  readonly onStop: () => void;
}

/** Where the talk is and what comes next; it goes while nobody touches the page. */
export function SlideBar(props: SlideBarProps): ReactElement {
  const { index, count, name, nextName, isQuiet, onGo, onList, onStop } = props;
  const { shell, presenting: words } = useText();
  return (
    <div className={styles.bar} data-quiet={isQuiet || undefined}>
      <IconButton icon={ListOrdered} label={words.slides} onPress={onList} />
      <span className={styles.rule} />
      <IconButton
        icon={ChevronLeft}
        label={words.previous}
        isDisabled={index === 0}
        onPress={() => onGo(index - 1)}
      />
      <span className={styles.place}>{words.place(index + 1, count)}</span>
      <IconButton
        icon={ChevronRight}
        label={words.next}
        isDisabled={index === count - 1}
        onPress={() => onGo(index + 1)}
      />
      <span className={styles.names}>
        <b className={styles.name}>{name}</b>
        <span className={styles.next}>{nextName === null ? words.last : words.comingNext(nextName)}</span>
      </span>
      <span className={styles.rule} />
      <IconButton icon={X} label={shell.board.stopPresenting} onPress={onStop} />
    </div>
  );
}
