import { type ReactElement, useEffect, useRef } from 'react';
import { Icon } from '../../marks/Icon.tsx';
import styles from './Suggestions.module.css';

/** Something that the text may mean. */
export interface Suggestion {
  readonly id: string;
  readonly name: string;
  /** A lucide name. */
  readonly icon?: string;
  readonly note?: string;
}

interface SuggestionsProps {
  readonly label: string;
  readonly options: readonly Suggestion[];
  /** Index of the one that Enter takes; −1 for none. */
  readonly picked: number;
  /** Below the text, in map units. */
  readonly top: number;
  readonly onPick: (index: number) => void;
}

/** What a text that is being typed may mean; the keys stay in the text. */
export function Suggestions({ label, options, picked, top, onPick }: SuggestionsProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[picked]?.scrollIntoView({ block: 'nearest' });
  }, [picked]);
  return (
    <div ref={list} className={`${styles.list} nowheel`} style={{ top }} role="listbox" aria-label={label}>
      {options.map(({ id, name, icon, note }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys stay in the text; this is for the pointer
        <div
          key={id}
          role="option"
          tabIndex={-1}
          aria-selected={index === picked}
          className={styles.option}
          // The text must not lose the keyboard to the list.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(index)}
        >
          {icon && <Icon name={icon} size={16} />}
          {name}
          {note && <span className={styles.note}>{note}</span>}
        </div>
      ))}
    </div>
  );
}

/** What a key does to a list of suggestions: another one picked, one taken, the list closed, or nothing. */
export function suggestionKey(
  key: string,
  picked: number,
  count: number,
): { readonly picked: number } | 'take' | 'close' | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return { picked: (picked + 1) % count };
  if (key === 'ArrowUp') return { picked: picked <= 0 ? count - 1 : picked - 1 };
  if (key === 'Escape') return 'close';
  return picked >= 0 && (key === 'Enter' || key === 'Tab') ? 'take' : null;
}
