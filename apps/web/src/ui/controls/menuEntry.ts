import type { LucideIcon } from 'lucide-react';

/** One act of a menu. */
export interface MenuEntry {
  readonly id: string;
  readonly name: string;
  readonly icon?: LucideIcon;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  readonly act: () => void;
}
