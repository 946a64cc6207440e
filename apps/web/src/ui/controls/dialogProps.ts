import type { ReactNode } from 'react';

export interface DialogProps {
  readonly title: string;
  readonly width?: 'wide' | 'medium';
  readonly onClose: () => void;
  /** False while something runs that a slip of the hand must not end. */
  readonly isDismissable?: boolean;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}
