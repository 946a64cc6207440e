import { X } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useSession } from '../../session/useSession.ts';
import { classes } from '../../ui/controls/classes.ts';
import { useAnnounce } from '../AnnounceContext.ts';
import { usePersonaText } from '../personaText.ts';
import { alignKeys } from './alignKeys.ts';
import { edited, inserted, isSameEntry, moved, removed } from './entries.ts';
import styles from './lists.module.css';
import type { Entries } from './useEntries.ts';

/** One line of a list as its fields see it. */
export interface EntryRow<T> {
  readonly entry: T;
  /** From 1. */
  readonly place: number;
  /** The empty line in which the next entry is begun. */
  readonly isBlank: boolean;
  readonly set: (change: (entry: T) => T, isLeaving?: boolean, isTyping?: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

interface EntryListProps<T> extends Entries<T> {
  /** The list's name. */
  readonly label: string;
  readonly blank: T;
  readonly isEmpty: (entry: T) => boolean;
  readonly className?: string | undefined;
  readonly children: (row: EntryRow<T>) => ReactNode;
}

/**
 * A list that is edited in place. Enter begins an entry behind this one, Backspace in an empty one takes it away,
 * Alt+arrows move it; the line at the end waits for the next. Empty entries are never written.
 */
export function EntryList<T>(props: EntryListProps<T>): ReactElement {
  const { label, entries, write, blank, isEmpty, className, children } = props;
  const { canEdit } = useSession();
  const text = usePersonaText();
  const announce = useAnnounce();
  const root = useRef<HTMLUListElement>(null);
  const lastKey = useRef(0);
  const newKey = (): number => ++lastKey.current;
  /** An empty line between two entries; the one at the end is always there. */
  const [gap, setGap] = useState<number | null>(null);
  const [blankKey, setBlankKey] = useState(newKey);
  const known = useRef<{ entries: readonly T[]; keys: readonly number[] }>({ entries: [], keys: [] });
  const wanted = useRef<{ readonly key: number; readonly atEnd: boolean } | null>(null);

  if (known.current.entries !== entries) {
    const { entries: before, keys } = known.current;
    known.current = { entries, keys: alignKeys(before, keys, entries, newKey) };
  }
  const { keys } = known.current;
  const blankAt = canEdit ? Math.min(gap ?? entries.length, entries.length) : -1;

  useLayoutEffect(() => {
    if (!wanted.current) return;
    const { key, atEnd } = wanted.current;
    wanted.current = null;
    const field = root.current?.querySelector<HTMLTextAreaElement>(`[data-key="${key}"] textarea`);
    field?.focus();
    const caret = atEnd ? (field?.value.length ?? 0) : 0;
    field?.setSelectionRange(caret, caret);
  });

  function focus(key: number | undefined, atEnd = true): void {
    if (key !== undefined) wanted.current = { key, atEnd };
  }

  function rewrite(
    change: (now: readonly T[]) => readonly T[],
    nextKeys: readonly number[],
    isTyping: boolean,
  ): void {
    const next = change(entries);
    // Whatever this list does itself it knows the keys of; only others' changes have to be guessed.
    if (next.length === nextKeys.length) known.current = { entries: next, keys: nextKeys };
    write(change, isTyping);
  }

  function set(index: number, change: (entry: T) => T, isLeaving: boolean, isTyping: boolean): void {
    if (index === blankAt) {
      begin(change(blank));
      return;
    }
    const at = index > blankAt && blankAt >= 0 ? index - 1 : index;
    const entry = entries[at];
    if (entry === undefined) return;
    const next = change(entry);
    if (isSameEntry(next, entry)) return;
    const seen = { entries, index: at };
    if (!isEmpty(next)) rewrite((now) => edited(now, seen, change), keys, isTyping);
    else if (isLeaving) rewrite((now) => removed(now, seen), keys.toSpliced(at, 1), false);
  }

  function begin(entry: T): void {
    if (isEmpty(entry)) return;
    const after = { entries, index: blankAt - 1 };
    rewrite((now) => inserted(now, after, entry), keys.toSpliced(blankAt, 0, blankKey), true);
    setBlankKey(newKey());
    setGap(null);
  }

  function drop(index: number): void {
    const isBlank = index === blankAt;
    const at = index > blankAt && blankAt >= 0 ? index - 1 : index;
    if (isBlank) setGap(null);
    else {
      rewrite((now) => removed(now, { entries, index: at }), keys.toSpliced(at, 1), false);
      announce(text.removedEntry(label));
    }
    focus(keys[at - 1] ?? (isBlank ? keys[0] : (keys[at + 1] ?? blankKey)));
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>, index: number): void {
    const isBlank = index === blankAt;
    const { key, altKey, currentTarget } = event;
    // Committing what was typed may have turned the empty line into an entry: ask the list as it is now.
    const nowKeys = known.current.keys;
    const row = Number(currentTarget.closest('[data-key]')?.getAttribute('data-key'));
    const at = nowKeys.indexOf(row);
    if (key === 'Enter' && !event.shiftKey && (at >= 0 || currentTarget.value.trim() !== '')) {
      event.preventDefault();
      const next = newKey();
      setBlankKey(next);
      setGap(at < 0 ? null : at + 1);
      focus(next);
    } else if (
      key === 'Backspace' &&
      currentTarget.value === '' &&
      (isBlank || isEmpty(withoutField(index)))
    ) {
      event.preventDefault();
      drop(index);
    } else if (altKey && (key === 'ArrowUp' || key === 'ArrowDown') && at >= 0) {
      event.preventDefault();
      const direction = key === 'ArrowUp' ? -1 : 1;
      const to = at + direction;
      const list = known.current.entries;
      if (to < 0 || to >= list.length) return;
      setGap(null);
      const [one, other] = [nowKeys[at] ?? 0, nowKeys[to] ?? 0];
      known.current = {
        entries: moved(list, { entries: list, index: at }, direction),
        keys: nowKeys.with(at, other).with(to, one),
      };
      write((now) => moved(now, { entries: list, index: at }, direction));
      focus(row);
      announce(text.movedEntry(label, to + 1, list.length));
    }
  }

  /** A line of several fields goes with its last word: the field at hand is empty, its entry may not be. */
  function withoutField(index: number): T {
    const at = index > blankAt && blankAt >= 0 ? index - 1 : index;
    const shown = root.current?.querySelectorAll<HTMLTextAreaElement>(`[data-key="${keys[at]}"] textarea`);
    const isClear = [...(shown ?? [])].every((field) => field.value.trim() === '');
    return isClear ? blank : (entries[at] ?? blank);
  }

  const rows = entries.map((entry, index) => ({ entry, key: keys[index] ?? 0, isBlank: false }));
  if (blankAt >= 0) rows.splice(blankAt, 0, { entry: blank, key: blankKey, isBlank: true });

  return (
    <ul ref={root} className={classes(styles.list, className)} aria-label={label}>
      {rows.map(({ entry, key, isBlank }, index) => (
        <li
          key={key}
          data-key={key}
          className={styles.row}
          data-blank={isBlank || undefined}
          onBlur={({ currentTarget, relatedTarget }) => {
            if (isBlank && !currentTarget.contains(relatedTarget)) setGap(null);
          }}
        >
          {children({
            entry,
            place: index + 1,
            isBlank,
            set: (change, isLeaving = false, isTyping = true) => set(index, change, isLeaving, isTyping),
            onKeyDown: (event) => onKeyDown(event, index),
          })}
          {canEdit && !isBlank && (
            <button
              type="button"
              className={styles.remove}
              aria-label={text.sheet.removeEntry(label, index + 1)}
              onClick={() => drop(index)}
            >
              <X size={14} strokeWidth={1.75} aria-hidden />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
