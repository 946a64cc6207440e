import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';
import { classes } from './classes.ts';
import styles from './IconButton.module.css';
import { WithTooltip } from './Tooltip.tsx';

export interface IconButtonProps
  extends Omit<ButtonProps, 'className' | 'children' | 'style' | 'aria-label'> {
  readonly icon: LucideIcon;
  /** The button's name, shown on hover and focus. */
  readonly label: string;
  /** Keys that do the same, shown beside the name. */
  readonly keys?: string;
  readonly className?: string | undefined;
}

/** A button with an icon; its name is a tooltip. */
export function IconButton({ icon: Icon, label, keys, className, ...props }: IconButtonProps): ReactNode {
  return (
    <WithTooltip label={label} keys={keys}>
      <AriaButton {...props} aria-label={label} className={classes(styles.button, className)}>
        <Icon size={16} strokeWidth={1.75} aria-hidden />
      </AriaButton>
    </WithTooltip>
  );
}
