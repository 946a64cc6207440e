import { Minus, Plus } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { IconButton } from '../../ui/controls/IconButton.tsx';
import type { VoteText } from '../voteWords.ts';
import styles from './StartVote.module.css';

interface AmountProps {
  readonly label: string;
  /** From 1. */
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
  readonly words: Pick<VoteText['start'], 'fewer' | 'more'>;
}

/** A small whole number, typed or stepped. */
export function Amount({ label, value, most, onChange, words }: AmountProps): ReactNode {
  const id = useId();
  // While it is typed it may be empty or too much.
  const [typed, setTyped] = useState<string | null>(null);
  const take = (next: number): void => onChange(Math.min(most, Math.max(1, next)));
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.amount}>
        <IconButton
          icon={Minus}
          label={words.fewer(label)}
          isDisabled={value <= 1}
          onPress={() => take(value - 1)}
        />
        <input
          id={id}
          className={styles.number}
          inputMode="numeric"
          autoComplete="off"
          role="spinbutton"
          aria-valuenow={value}
          aria-valuemin={1}
          aria-valuemax={most}
          value={typed ?? value}
          onChange={({ target }) => {
            setTyped(target.value);
            const number = Number.parseInt(target.value, 10);
            if (number >= 1 && number <= most) onChange(number);
          }}
          onBlur={() => {
            const number = Number.parseInt(typed ?? '', 10);
            if (number > 0) take(number);
            setTyped(null);
          }}
          onKeyDown={(event) => {
            const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
            if (by === undefined) return;
            event.preventDefault();
            setTyped(null);
            take(value + by);
          }}
        />
        <IconButton
          icon={Plus}
          label={words.more(label)}
          isDisabled={value >= most}
          onPress={() => take(value + 1)}
        />
      </div>
    </div>
  );
}
