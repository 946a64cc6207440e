import { type ReactElement, useEffect, useRef } from 'react';
import { useText } from '../../i18n/useText.ts';
import { classes } from '../../ui/controls/classes.ts';
import styles from './SlideList.module.css';
import type { Slide } from './slides.ts';

export interface SlideListProps {
  readonly slides: readonly Slide[];
  readonly names: readonly string[];
  readonly index: number;
  readonly onGo: (index: number) => void;
}

/** All slides by number and name. */
export function SlideList({ slides, names, index, onGo }: SlideListProps): ReactElement {
  const { presenting: words } = useText();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, []);
  return (
    <nav className={styles.panel} aria-label={words.slides}>
      <ol ref={list}>
        {slides.map(({ id, kind }, at) => (
          <li key={id}>
            <button
              type="button"
              className={classes(styles.slide, kind === 'stage' && styles.inside)}
              aria-current={at === index ? 'true' : undefined}
              onClick={() => onGo(at)}
            >
              <span className={styles.number}>{at + 1}</span>
              {names[at]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
