import type { LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import styles from './RoomBar.module.css';
import { useBarBelow } from './useBarBelow.ts';

interface RoomBarProps {
  /** Its name for assistive technology. */
  readonly label: string;
  readonly icon: LucideIcon;
  readonly title: string;
  /** How it stands, each in a span. */
  readonly children: ReactNode;
  /** What keys do, where there is room to say it. */
  readonly hint?: string | undefined;
  readonly acts?: ReactNode;
}

/** What goes on in the room, in one quiet line under whatever view one looks at; on a small screen in two. */
export function RoomBar({ label, icon: Icon, title, children, hint, acts }: RoomBarProps): ReactElement {
  const bar = useBarBelow();
  return (
    <section ref={bar} className={styles.bar} aria-label={label} data-bar-below="">
      <span className={styles.title} title={title}>
        <Icon size={16} strokeWidth={1.75} aria-hidden />
        <span className={styles.words} dir="auto">
          {title}
        </span>
      </span>
      {children}
      <span className={styles.grow} />
      {hint && (
        <span className={styles.hint} aria-hidden="true">
          {hint}
        </span>
      )}
      {acts && <span className={styles.acts}>{acts}</span>}
    </section>
  );
}
