import { Search } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useText } from '../i18n/useText.ts';
import { useStore } from '../session/useStore.ts';
import { useUi } from '../ui/uiStore.ts';
import { useTypedAhead } from '../ui/useTypedAhead.ts';
import { useOfferedEntries } from './CanvasEntries.ts';
import type { PaletteEntry } from './entry.ts';
import styles from './Palette.module.css';
import { PaletteRow } from './PaletteRow.tsx';
import { paletteEntries } from './paletteEntries.ts';
import { rankEntries } from './rankEntries.ts';
import { recentEntries, rememberEntry } from './recentEntries.ts';
import { usePaletteScope } from './usePaletteScope.ts';

export interface PaletteProps {
  /** What was typed before this part of the page was there. */
  readonly typed: RefObject<string>;
  /** Whether Enter was pressed then. */
  readonly entered: RefObject<boolean>;
  readonly onPresent: () => void;
  readonly onClose: () => void;
}

const PAGE = 8;

/** Everything that can be done, by name: type, choose with the arrows, Enter. */
export default function Palette({ typed, entered, onPresent, onClose }: PaletteProps): ReactNode {
  const { palette: words } = useText();
  const scope = usePaletteScope(onPresent);
  const offered = useOfferedEntries();
  // The canvas may stand only after the palette has opened: what it offers then comes along.
  const offer = useStore(offered);
  const canvasEntries = useMemo(() => offer?.entries() ?? [], [offer]);
  const [recent] = useState(() => recentEntries(localStorage));
  const [query, setQuery] = useTypedAhead(typed, '');
  /** Enter was pressed before what it could mean was here. */
  const [isEntered, setIsEntered] = useTypedAhead(entered, false);
  const view = useUi((state) => state.view);
  const [at, setAt] = useState(0);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);

  const sections = useMemo(
    () =>
      rankEntries(
        [...paletteEntries(scope), ...canvasEntries],
        query,
        recent,
        (group) => words.groups[group],
      ),
    [scope, canvasEntries, query, recent, words],
  );
  const rows = sections.flatMap(({ entries }) => entries);
  const current = Math.min(at, rows.length - 1);
  const rowId = (index: number): string => `${listId}-${index}`;

  useEffect(() => {
    list.current
      ?.querySelector(`[id="${CSS.escape(`${listId}-${current}`)}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [current, listId]);

  const isCanvasAwaited = view === 'board' && offer?.isComplete !== true;
  const isAwaited = isCanvasAwaited || scope.boards === null;

  const run = (entry: PaletteEntry | undefined): void => {
    // What cannot be done says why, and the palette stays.
    if (!entry || entry.why !== undefined) return;
    rememberEntry(localStorage, entry.id);
    onClose();
    // The dialog gives the keyboard back first; then whatever was chosen may take it.
    requestAnimationFrame(() => requestAnimationFrame(entry.run));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const last = rows.length - 1;
    if (event.key === 'Enter') {
      if (rows.length > 0) run(rows[current]);
      else setIsEntered(isAwaited);
    } else if (event.key === 'ArrowDown') setAt(current >= last ? 0 : current + 1);
    else if (event.key === 'ArrowUp') setAt(current <= 0 ? last : current - 1);
    else if (event.key === 'PageDown') setAt(Math.min(last, current + PAGE));
    else if (event.key === 'PageUp') setAt(Math.max(0, current - PAGE));
    else return;
    event.preventDefault();
  };

  const carryOut = useEffectEvent(() => {
    setIsEntered(false);
    run(rows[current]);
  });
  // What the board offers is here before it is chosen from; a slow answer of the server is waited for only where
  // nothing else bears the name.
  const isDecided = isEntered && !isCanvasAwaited && (rows.length > 0 || !isAwaited);
  useEffect(() => {
    if (isDecided) carryOut();
  }, [isDecided]);

  let index = -1;
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={styles.scrim ?? ''}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={words.title}>
          <div className={styles.line}>
            <Search size={16} strokeWidth={1.75} aria-hidden />
            <input
              autoFocus
              type="search"
              role="combobox"
              className={styles.field}
              value={query}
              placeholder={words.hint}
              aria-label={words.title}
              aria-expanded={rows.length > 0}
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={rows.length > 0 ? rowId(current) : undefined}
              onChange={({ target }) => {
                setQuery(target.value);
                setAt(0);
                setIsEntered(false);
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          <div
            ref={list}
            id={listId}
            role="listbox"
            aria-label={words.title}
            tabIndex={-1}
            className={styles.list}
          >
            {sections.map(({ id, entries }) => (
              // biome-ignore lint/a11y/useSemanticElements: a group of a list box, which a fieldset cannot be
              <div key={id} role="group" aria-label={words.groups[id]}>
                {id !== 'best' && (
                  <div className={styles.group} aria-hidden="true">
                    {words.groups[id]}
                  </div>
                )}
                {entries.map((entry) => {
                  index += 1;
                  return (
                    <PaletteRow
                      key={entry.id}
                      id={rowId(index)}
                      entry={entry}
                      note={id === 'best' || id === 'recent' ? words.groups[entry.group] : ''}
                      isCurrent={index === current}
                      onRun={() => run(entry)}
                    />
                  );
                })}
              </div>
            ))}
          </div>
          <div role="status" className={rows.length === 0 ? styles.nothing : 'onlyRead'}>
            {rows.length > 0 ? query !== '' && words.count(rows.length) : !isCanvasAwaited && words.nothing}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
