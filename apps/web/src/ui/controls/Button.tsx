import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Button.module.css';
import { classes } from './classes.ts';
import { type PressableProps, pressable } from './pressable.ts';

export interface ButtonProps extends PressableProps {
  /** `ink` is the one act the screen is for; `bare` has neither edge nor ground. */
  readonly look?: 'plain' | 'ink' | 'bare';
  readonly size?: 'medium' | 'large';
  readonly icon?: LucideIcon;
  readonly type?: 'button' | 'submit';
  /** The id of the form that it sends, where it stands outside of it. */
  readonly form?: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Where the words do not say enough on their own. */
  readonly 'aria-label'?: string;
}

/** A button with words. */
export function Button({
  look = 'plain',
  size = 'medium',
  icon: Icon,
  type = 'button',
  form,
  children,
  className,
  'aria-label': label,
  ...press
}: ButtonProps): ReactNode {
  return (
    <button
      {...pressable(press)}
      type={type}
      form={form}
      aria-label={label}
      className={classes(
        styles.button,
        look !== 'plain' && styles[look],
        size === 'large' && styles.large,
        className,
      )}
    >
      {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
      {children}
    </button>
  );
}
