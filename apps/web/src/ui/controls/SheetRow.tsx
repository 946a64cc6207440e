import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { type PressableProps, pressable } from './pressable.ts';
import styles from './SheetRow.module.css';

interface SheetRowProps extends PressableProps {
  readonly icon?: LucideIcon;
  /** Drawn in place of an icon. */
  readonly sign?: ReactNode;
  readonly children: ReactNode;
  /** For one of several of which one holds. */
  readonly isOn?: boolean;
}

/** One act of a sheet, as wide as it and as high as a finger. */
export function SheetRow({ icon: Icon, sign, children, isOn, ...press }: SheetRowProps): ReactNode {
  return (
    <button {...pressable(press)} type="button" className={styles.row} aria-pressed={isOn}>
      {Icon ? <Icon size={20} strokeWidth={1.75} aria-hidden /> : sign}
      {children}
    </button>
  );
}
