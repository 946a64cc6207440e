import type { ReactNode } from 'react';

export interface SheetProps {
  /** Its name; shown at its head. */
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}
