import { Check, CloudOff, Ellipsis, Eye, type LucideIcon, RefreshCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/useText.ts';
import type { SaveStatus } from '../sync/saveStatus.ts';
import { classes } from '../ui/controls/classes.ts';
import styles from './SaveStatusText.module.css';
import { useSettledStatus } from './useSettledStatus.ts';

const ICONS: Readonly<Record<SaveStatus, LucideIcon>> = {
  opening: Ellipsis,
  saved: Check,
  saving: RefreshCw,
  notSaved: TriangleAlert,
  offline: CloudOff,
  storageFull: TriangleAlert,
  readOnly: Eye,
};

const LOUD: readonly SaveStatus[] = ['notSaved', 'offline', 'storageFull'];

/** What the server has of my work, in the words that are always true. */
export function SaveStatusText(): ReactNode {
  const text = useText().shell.board;
  const status = useSettledStatus();
  const Icon = ICONS[status];
  return (
    <div
      role="status"
      aria-label={text.saveStatus}
      className={classes(styles.status, LOUD.includes(status) && styles.loud)}
    >
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      <span className={styles.text}>{text.save[status]}</span>
    </div>
  );
}
