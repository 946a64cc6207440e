import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import styles from './Button.module.css';
import { classes } from './classes.ts';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  /** `ink` is the one act the screen is for; `bare` has neither edge nor ground. */
  readonly look?: 'plain' | 'ink' | 'bare';
  readonly size?: 'medium' | 'large';
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A button with words. */
export function Button({
  look = 'plain',
  size = 'medium',
  icon: Icon,
  children,
  className,
  ...props
}: ButtonProps): ReactNode {
  return (
    <AriaButton
      {...props}
      className={classes(
        styles.button,
        look !== 'plain' && styles[look],
        size === 'large' && styles.large,
        className,
      )}
    >
      {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
      {children}
    </AriaButton>
  );
}
