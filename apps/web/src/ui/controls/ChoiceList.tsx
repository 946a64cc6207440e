import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import styles from './ChoiceList.module.css';
import { classes } from './classes.ts';

export interface Choice<T extends string> {
  readonly value: T;
  readonly name: string;
  readonly note?: string;
  readonly icon?: LucideIcon;
}

export interface ChoiceListProps<T extends string> {
  /** The group's name. */
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** `small` puts short choices in one line. */
  readonly size?: 'small' | 'medium';
  readonly className?: string | undefined;
}

/**
 * One of several, all in sight. Built on the browser's own radio buttons: each lies invisible over its whole
 * choice, so that arrows, forms and assistive technology work as everywhere.
 */
export function ChoiceList<T extends string>({
  label,
  choices,
  value,
  onChange,
  size = 'medium',
  className,
}: ChoiceListProps<T>): ReactNode {
  const id = useId();
  return (
    <div className={styles.group} role="radiogroup" aria-labelledby={`${id}legend`}>
      <div className={styles.legend} id={`${id}legend`}>
        {label}
      </div>
      <div className={classes(styles.choices, size === 'small' && styles.small, className)}>
        {choices.map(({ value: choice, name, note, icon: Icon }) => (
          <label key={choice} className={styles.choice}>
            <input
              className={styles.input}
              type="radio"
              name={id}
              checked={choice === value}
              onChange={() => onChange(choice)}
              aria-label={name}
              aria-describedby={note ? `${id}${choice}` : undefined}
            />
            {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
            <span>
              <span className={styles.name}>{name}</span>
              {note && (
                <span className={styles.note} id={`${id}${choice}`}>
                  {note}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
