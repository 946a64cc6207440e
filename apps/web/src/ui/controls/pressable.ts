import type { ButtonHTMLAttributes } from 'react';

/** What every button of ours takes. */
export interface PressableProps {
  readonly onPress?: (() => void) | undefined;
  readonly isDisabled?: boolean;
  /** True while what it started still runs: it keeps the focus and does nothing. */
  readonly isPending?: boolean;
  readonly autoFocus?: boolean;
}

/** The attributes of a native button for them. */
export function pressable({
  onPress,
  isDisabled = false,
  isPending = false,
  autoFocus = false,
}: PressableProps): ButtonHTMLAttributes<HTMLButtonElement> {
  return {
    disabled: isDisabled,
    autoFocus,
    'aria-disabled': isPending || undefined,
    'aria-busy': isPending || undefined,
    onClick: (event) => {
      // A form must not be sent twice either.
      if (isPending) event.preventDefault();
      else onPress?.();
    },
  };
}
