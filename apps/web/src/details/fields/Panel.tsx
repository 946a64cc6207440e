import { Trash2 } from 'lucide-react';
import { type ReactElement, type ReactNode, useContext } from 'react';
import { FrozenNote } from '../../frozen/FrozenNote.tsx';
import { HeldContext } from '../../frozen/HeldContext.ts';
import { useText } from '../../i18n/useText.ts';
import { useDelete } from '../../journey/useDelete.ts';
import { Icon } from '../../marks/Icon.tsx';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './Panel.module.css';

interface PanelProps {
  /** The kind of thing, in the colour of its meaning. */
  readonly kind: string;
  /** A lucide name. */
  readonly icon?: string;
  /** A colour token. */
  readonly hue?: string;
  readonly children: ReactNode;
  /** What the button at the end deletes; without it there is none. */
  readonly deletes?: { readonly id: string; readonly label: string };
}

/** The frame of one panel: what kind of thing it is, its fields, and a way to be rid of it. */
export function Panel({ kind, icon, hue = 'ink-2', children, deletes }: PanelProps): ReactElement {
  const { canEdit } = useSession();
  const deleteRecords = useDelete();
  const held = useContext(HeldContext);
  return (
    <>
      <div className={styles.head} style={{ color: `var(--${hue})` }}>
        {icon && <Icon name={icon} size={16} />}
        {kind}
      </div>
      {held !== '' && <FrozenNote id={held} />}
      <div className={styles.body}>{children}</div>
      {canEdit && deletes && (
        <div className={styles.foot}>
          <Button look="bare" icon={Trash2} onPress={() => deleteRecords([deletes.id])}>
            {deletes.label}
          </Button>
        </div>
      )}
    </>
  );
}

interface SectionProps {
  readonly title: string;
  /** At the right of the title: a value or an act. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** A part of a panel, under a hairline. */
export function Section({ title, aside, children }: SectionProps): ReactElement {
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>
        {title}
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </h3>
      {children}
    </section>
  );
}

/** A list of rows, each a label and its value. */
export function Rows({ children }: { readonly children: ReactNode }): ReactElement {
  return <dl className={styles.rows}>{children}</dl>;
}

/** One row of a list. */
export function Row({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
}

/** Says what the panel has no value for. */
export function Note({ children }: { readonly children: ReactNode }): ReactElement {
  return <p className={styles.note}>{children}</p>;
}

/** The strings of a panel. */
export function useWords(): ReturnType<typeof useText>['canvas']['details'] {
  return useText().canvas.details;
}
