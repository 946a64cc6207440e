import type { Channel } from '@wayline/domain';
import type { ReactElement } from 'react';
import { useText } from '../../i18n/useText.ts';
import { Icon } from '../../marks/Icon.tsx';
import styles from './ChannelSuggestions.module.css';

interface ChannelSuggestionsProps {
  readonly channels: readonly Channel[];
  readonly picked: number;
  /** Below the card, in map units. */
  readonly top: number;
  readonly onPick: (index: number) => void;
}

/** The channels that `@em` may mean; the keys stay in the text. */
export function ChannelSuggestions({ channels, picked, top, onPick }: ChannelSuggestionsProps): ReactElement {
  const { canvas: words } = useText();
  return (
    <ul className={styles.list} style={{ top }} role="listbox" aria-label={words.channels}>
      {channels.map((channel, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys stay in the text; this is for the pointer
        <li
          key={channel.id}
          role="option"
          tabIndex={-1}
          aria-selected={index === picked}
          className={styles.option}
          // The text must not lose the keyboard to the list.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(index)}
        >
          <Icon name={channel.icon} size={16} />
          {channel.name}
        </li>
      ))}
    </ul>
  );
}
