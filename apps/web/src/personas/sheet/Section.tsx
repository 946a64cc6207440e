import { type ReactElement, type ReactNode, useId } from 'react';
import { classes } from '../../ui/controls/classes.ts';
import styles from './sheet.module.css';

interface SectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  /** Over all columns of the sheet. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A part of the sheet under its name. */
export function Section({ title, aside, isWide = false, children }: SectionProps): ReactElement {
  const id = useId();
  return (
    <section className={classes(styles.section, isWide && styles.wide)} aria-labelledby={id}>
      <div className={styles.sectionHead}>
        <h3 id={id}>{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
