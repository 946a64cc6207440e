import { type ReactElement, type ReactNode, useId } from 'react';
import { Icon } from '../../marks/Icon.tsx';
import { useUi } from '../../ui/uiStore.ts';
import styles from './FoldSection.module.css';

interface FoldSectionProps {
  /** Under this name it stays open from one record to the next. */
  readonly name: string;
  readonly title: string;
  /** How many of its fields say something: told while it is folded. */
  readonly filled: number;
  readonly children: ReactNode;
}

/** A part of a panel that is folded until it is asked for, so that the first screen stays calm. */
export function FoldSection({ name, title, filled, children }: FoldSectionProps): ReactElement {
  const isOpen = useUi((ui) => ui.openFolds.has(name));
  const toggle = useUi((ui) => ui.toggleFold);
  const id = useId();
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => toggle(name)}
        >
          <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={14} />
          {title}
          {!isOpen && filled > 0 && <span className={styles.count}>{filled}</span>}
        </button>
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
}
