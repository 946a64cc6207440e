import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSession } from '../session/useSession.ts';
import styles from './InsertButton.module.css';

interface InsertButtonProps {
  readonly label: string;
  readonly gap: 'column' | 'row';
  /** In the tab order while the keyboard stands on the header that it belongs to. */
  readonly tabbable: boolean;
  readonly onPress: () => void;
}

/** The `+` in the gap after a stage, step or lane; shown while the pointer or the keyboard is on it. */
export function InsertButton({ label, gap, tabbable, onPress }: InsertButtonProps): ReactNode {
  const { canEdit } = useSession();
  if (!canEdit) return null;
  return (
    <button
      type="button"
      tabIndex={tabbable ? 0 : -1}
      className={`${styles.insert} ${gap === 'column' ? styles.column : styles.row}`}
      aria-label={label}
      title={label}
      onClick={onPress}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Plus size={13} strokeWidth={2.6} aria-hidden />
    </button>
  );
}
