import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { classes } from './classes.ts';
import styles from './IconButton.module.css';
import { type PressableProps, pressable } from './pressable.ts';
import { WithTooltip } from './Tooltip.tsx';

export interface IconButtonProps extends PressableProps {
  readonly icon: LucideIcon;
  /** The button's name, shown on hover and focus. */
  readonly label: string;
  /** Keys that do the same, shown beside the name. */
  readonly keys?: string;
  readonly className?: string | undefined;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  /** For a button that opens a menu. */
  readonly 'aria-haspopup'?: 'menu';
  readonly 'aria-expanded'?: boolean;
}

/** A button with an icon; its name is a tooltip. */
export function IconButton({
  icon: Icon,
  label,
  keys,
  className,
  buttonRef,
  'aria-haspopup': popup,
  'aria-expanded': isExpanded,
  ...press
}: IconButtonProps): ReactNode {
  return (
    <WithTooltip label={label} keys={keys}>
      <button
        {...pressable(press)}
        ref={buttonRef}
        type="button"
        aria-label={label}
        aria-haspopup={popup}
        aria-expanded={isExpanded}
        className={classes(styles.button, className)}
      >
        <Icon size={16} strokeWidth={1.75} aria-hidden />
      </button>
    </WithTooltip>
  );
}
