import type { LucideIcon } from 'lucide-react';

/** What entries of the palette have in common, in the order in which it lists them. */
export const ENTRY_GROUPS = [
  'acts',
  'selection',
  'insert',
  'views',
  'view',
  'tools',
  'lens',
  'goTo',
  'people',
  'export',
  'look',
  'boards',
  'newMap',
] as const;

export type EntryGroup = (typeof ENTRY_GROUPS)[number];

/** One line of the command palette. */
export interface PaletteEntry {
  /** Stays the same over time, so that what was used last can be listed first. */
  readonly id: string;
  readonly group: EntryGroup;
  readonly name: string;
  /** Other words by which people look for it. */
  readonly words?: string;
  readonly icon?: LucideIcon;
  /** The keys that do the same, `Ctrl` standing for ⌘ on macOS. */
  readonly keys?: string;
  /** Whether what it would set is so already. */
  readonly isOn?: boolean;
  /** Why it cannot be done now. */
  readonly why?: string | undefined;
  readonly run: () => void;
}
