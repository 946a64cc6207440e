import type { LucideIcon } from 'lucide-react';

/** One act of a menu. */
export interface MenuEntry {
  readonly id: string;
  readonly name: string;
  readonly icon?: LucideIcon | undefined;
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean;
  /** Neighbours with the same group stand under its title and are choices of which one holds. */
  readonly group?: string;
  /** Whether this choice holds. */
  readonly isChosen?: boolean | undefined;
  /** The language of the name, where it is not the page's. */
  readonly lang?: string;
  /** Acts of one section stand together; a line is drawn where it changes. */
  readonly section?: string;
  /** A colour in place of an icon, as CSS. */
  readonly swatch?: string | undefined;
  /** A menu behind this entry, which then does nothing itself. */
  readonly entries?: readonly MenuEntry[];
  readonly act: () => void;
}
