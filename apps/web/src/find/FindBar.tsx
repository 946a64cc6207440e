import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { useText } from '../i18n/useText.ts';
import { useStore } from '../session/useStore.ts';
import { IconButton } from '../ui/controls/IconButton.tsx';
import { useUi, useUiStore } from '../ui/uiStore.ts';
import { useTypedAhead } from '../ui/useTypedAhead.ts';
import styles from './FindBar.module.css';
import { FindList, hitElementId } from './FindList.tsx';
import { focusRecord } from './focusRecord.ts';
import { useFinder } from './useFinder.ts';
import { useGoToHit } from './useGoToHit.ts';

export interface FindBarProps {
  /** What was typed before this part of the page was there. */
  readonly typed: RefObject<string>;
  /** Where the keyboard was when it was asked for. */
  readonly cameFrom: RefObject<Element | null>;
}

/** The field that searches the whole board: what it finds is listed, marked, and gone to one after the other. */
export default function FindBar({ typed, cameFrom }: FindBarProps): ReactNode {
  const { finding: words } = useText();
  const ui = useUiStore();
  const setFinding = useUi((state) => state.setFinding);
  const finder = useFinder();
  const found = useStore(finder);
  const goTo = useGoToHit();
  const [text, setText] = useTypedAhead(typed, '');
  const [chosen, setChosen] = useState<string | null>(null);
  /** Where the chosen hit stood last: when somebody takes it away, the next one has its place. */
  const place = useRef(0);
  const [said, setSaid] = useState('');
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);

  const [before] = useState(() => cameFrom.current ?? document.activeElement);
  useEffect(() => {
    cameFrom.current = null;
  }, [cameFrom]);
  useEffect(() => finder.search(text), [finder, text]);
  useEffect(() => {
    field.current?.focus();
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      // Pressed in the field itself it is the browser's own search.
      if (event.shiftKey || event.target === field.current) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);

  const { hits, query, isComplete } = found;
  const current = chosen === null ? -1 : hits.findIndex(({ id }) => id === chosen);

  useEffect(() => {
    if (current >= 0) place.current = current;
  }, [current]);

  const pick = (index: number): void => {
    const hit = hits[index];
    if (!hit) return;
    setChosen(hit.id);
    setSaid(goTo(hit));
  };
  const step = (by: 1 | -1): void => {
    if (hits.length === 0) return;
    const from = current >= 0 || chosen === null ? current : place.current - (by === 1 ? 1 : 0);
    pick((Math.max(from, by === 1 ? -1 : 0) + by + hits.length) % hits.length);
  };
  const close = (): void => {
    setFinding(false);
    if (chosen !== null && ui.getState().selected.has(chosen) && focusRecord(chosen)) return;
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const count = (): string => {
    if (query === '') return '';
    if (!isComplete) return words.looking;
    if (hits.length === 0) return words.nothing;
    return current < 0 ? words.count(hits.length) : words.place(current + 1, hits.length);
  };
  return (
    <search className={styles.find} aria-label={words.label}>
      <div className={styles.line}>
        <Search size={16} strokeWidth={1.75} aria-hidden className={styles.icon} />
        <input
          ref={field}
          type="search"
          role="combobox"
          className={styles.field}
          value={text}
          placeholder={words.hint}
          aria-label={words.label}
          aria-expanded={hits.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={hits[current] && hitElementId(listId, hits[current])}
          onChange={({ target }) => {
            setText(target.value);
            setChosen(null);
            setSaid('');
          }}
          onKeyDown={onKeyDown}
        />
        <span role="status" aria-label={words.results} className={styles.count}>
          {count()}
        </span>
        <IconButton
          icon={ChevronUp}
          label={words.previous}
          keys="Shift+Enter"
          isDisabled={hits.length === 0}
          onPress={() => step(-1)}
        />
        <IconButton
          icon={ChevronDown}
          label={words.next}
          keys="Enter"
          isDisabled={hits.length === 0}
          onPress={() => step(1)}
        />
        <IconButton icon={X} label={words.close} keys="Esc" onPress={close} />
      </div>
      {hits.length > 0 && <FindList id={listId} found={found} current={current} onPick={pick} />}
      <div role="status" className={said ? styles.said : 'onlyRead'}>
        {said}
      </div>
    </search>
  );
}
