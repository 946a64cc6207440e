import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { shownKeys } from '../ui/controls/shownKeys.ts';
import type { PaletteEntry } from './entry.ts';
import styles from './Palette.module.css';

export interface PaletteRowProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  /** What it belongs to, where the list does not say it. */
  readonly note: string;
  readonly isCurrent: boolean;
  readonly onRun: () => void;
}

/** One line of the palette: what it does, by which keys, or why not now. */
export function PaletteRow({ id, entry, note, isCurrent, onRun }: PaletteRowProps): ReactNode {
  const { name, icon: Icon, keys, isOn, why } = entry;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as in every combo box
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the row
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      aria-disabled={why !== undefined || undefined}
      className={styles.row}
      onClick={onRun}
    >
      <span className={styles.icon}>{Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}</span>
      <span className={styles.name}>{name}</span>
      {why !== undefined && <span className={styles.note}>{why}</span>}
      {why === undefined && note && <span className={styles.note}>{note}</span>}
      {isOn && <Check size={16} strokeWidth={1.75} aria-hidden />}
      {keys && <kbd className={styles.keys}>{shownKeys(keys)}</kbd>}
    </div>
  );
}
