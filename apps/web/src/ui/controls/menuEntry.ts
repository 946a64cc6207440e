import type { LucideIcon } from 'lucide-react';

/** One act of a menu. */
export interface MenuEntry {
  readonly id: string;
  readonly name: string;
  readonly icon?: LucideIcon;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  /** Neighbours with the same group stand under its title and are choices of which one holds. */
  readonly group?: string;
  /** Whether this choice of its group holds. */
  readonly isChosen?: boolean;
  /** The language of the name, where it is not the page's. */
  readonly lang?: string;
  readonly act: () => void;
}
