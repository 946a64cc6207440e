import type { ReactElement, ReactNode } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import styles from './Tooltip.module.css';

export interface WithTooltipProps {
  readonly label: string;
  readonly keys?: string | undefined;
  readonly placement?: 'bottom' | 'right' | 'top';
  /** One focusable react-aria control. */
  readonly children: ReactElement;
}

/** Shows a control's name, and the keys that do the same, on hover and on focus. */
export function WithTooltip({ label, keys, placement = 'bottom', children }: WithTooltipProps): ReactNode {
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      {children}
      <Tooltip className={styles.tooltip ?? ''} placement={placement} offset={6}>
        {label}
        {keys && <span className={styles.keys}>{keys}</span>}
      </Tooltip>
    </TooltipTrigger>
  );
}
