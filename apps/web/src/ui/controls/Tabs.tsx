import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { classes } from './classes.ts';
import styles from './Tabs.module.css';

export interface Tab<T extends string> {
  readonly value: T;
  readonly name: string;
  /** A count that stands behind the name, and what it counts. */
  readonly badge?: { readonly count: number; readonly about: string } | undefined;
}

export interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Id of the element that shows what the chosen tab stands for. */
  readonly panelId: string;
  /** `line` underlines the chosen tab; `chip` puts it on a card. */
  readonly look?: 'line' | 'chip';
}

/** A list of tabs. Only the chosen one is in the tab order; arrows, Home and End go on to the others. */
export function Tabs<T extends string>({
  label,
  tabs,
  value,
  onChange,
  panelId,
  look = 'chip',
}: TabsProps<T>): ReactNode {
  const list = useRef<HTMLDivElement>(null);

  function choose(index: number): void {
    const tab = tabs[(index + tabs.length) % tabs.length];
    if (!tab) return;
    onChange(tab.value);
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.value}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const index = tabs.findIndex((tab) => tab.value === value);
    const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    choose(target);
  }

  return (
    <div
      ref={list}
      role="tablist"
      aria-label={label}
      className={classes(styles.tabs, look === 'line' && styles.line)}
      onKeyDown={onKeyDown}
    >
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          data-tab={tab.value}
          className={styles.tab}
          aria-selected={tab.value === value}
          aria-controls={panelId}
          aria-description={tab.badge?.about}
          tabIndex={tab.value === value ? 0 : -1}
          onClick={() => onChange(tab.value)}
        >
          {tab.name}
          {/* The count is not part of the name by which the tab is known; the description tells it. */}
          {tab.badge && (
            <span className={styles.badge} aria-hidden="true">
              {tab.badge.count}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
