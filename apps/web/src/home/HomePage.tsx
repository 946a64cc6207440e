import { Languages, Moon, Plus, Search, Sun, Upload } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import type { BoardSummary } from '../api/boardSummary.ts';
import { useApp } from '../app/AppContext.ts';
import { errorText } from '../i18n/errorText.ts';
import { languageEntries } from '../i18n/languageEntries.ts';
import { useText } from '../i18n/useText.ts';
import { SignInPage } from '../join/SignInPage.tsx';
import { useStore } from '../session/useStore.ts';
import { Button } from '../ui/controls/Button.tsx';
import { IconButton } from '../ui/controls/IconButton.tsx';
import { Logo } from '../ui/controls/Logo.tsx';
import { Menu } from '../ui/controls/Menu.tsx';
import { Tabs } from '../ui/controls/Tabs.tsx';
import { Toast, type ToastProps } from '../ui/controls/Toast.tsx';
import { patiently } from '../ui/patiently.ts';
import { BoardList } from './BoardList.tsx';
import { FirstMap } from './FirstMap.tsx';
import styles from './HomePage.module.css';
import { ImportDialog } from './ImportDialog.tsx';
import { matchesQuery } from './matchesQuery.ts';
import { NewMapDialog } from './NewMapDialog.tsx';
import { useBoards } from './useBoards.ts';
import { useFileDrop } from './useFileDrop.ts';
import { useImport } from './useImport.ts';
import { useIsGuest } from './useIsGuest.ts';

const TablePreview = lazy(() => patiently(() => import('./preview/TablePreview.tsx')));

/** The boards of this server, and the ways to a new one. */
export function HomePage(): ReactNode {
  const { api, router, theme, language } = useApp();
  const text = useText().shell;
  const isDark = useStore(theme) === 'dark';
  const [where, setWhere] = useState<'shelf' | 'trash'>('shelf');
  const [query, setQuery] = useState('');
  const [isNaming, setNaming] = useState(false);
  const [toast, setToast] = useState<Omit<ToastProps, 'onGone'> | null>(null);
  const fileInput = useRef<HTMLInputElement>(null);
  const { boards, error, readAt, reload } = useBoards(where);
  const isGuest = useIsGuest();
  const fileImport = useImport();
  const isDropping = useFileDrop(fileImport.choose) && !isGuest;

  if (error?.status === 401) return <SignInPage onSignedIn={() => void reload()} />;

  const chooseFile = (): void => fileInput.current?.click();
  const found = boards?.filter((board) => matchesQuery(board, query)) ?? [];

  async function restore(board: BoardSummary): Promise<void> {
    const result = await api.restoreBoard(board.id);
    const title = board.title || text.home.untitled;
    setToast({ message: result.ok ? text.home.restored(title) : errorText(text, result.error) });
    await reload();
  }

  async function moveToTrash(board: BoardSummary): Promise<void> {
    const result = await api.trashBoard(board.id);
    const title = board.title || text.home.untitled;
    setToast(
      result.ok
        ? {
            message: text.home.movedToTrash(title),
            act: { name: text.home.restore, run: () => void restore(board) },
          }
        : { message: errorText(text, result.error) },
    );
    await reload();
  }

  function list(): ReactNode {
    if (!boards) {
      if (!error) return <div className={styles.list} aria-busy="true" />;
      return (
        <div className={styles.list}>
          <div className={styles.quiet} role="alert">
            <p>{text.home.cannotList}</p>
            <p>{errorText(text, error)}</p>
            <Button onPress={() => void reload()}>{text.retry}</Button>
          </div>
        </div>
      );
    }
    if (boards.length === 0 && where === 'shelf' && !isGuest) return <FirstMap />;
    const empty = query ? text.home.noMatch(query) : isGuest ? text.home.nothingShared : text.home.trashEmpty;
    return (
      <BoardList
        boards={found}
        isTrash={where === 'trash'}
        canTrash={!isGuest}
        now={readAt}
        empty={<p className={styles.quiet}>{empty}</p>}
        onTrash={(board) => void moveToTrash(board)}
        onRestore={(board) => void restore(board)}
      />
    );
  }

  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <span className={styles.brand}>
          <Logo />
          {text.product}
        </span>
        <search className={styles.find}>
          <Search size={16} strokeWidth={1.75} aria-hidden />
          <input
            type="search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            placeholder={text.home.find}
            aria-label={text.home.find}
          />
        </search>
        <span className={styles.grow} />
        <Menu label={text.board.language} entries={languageEntries(language, text.board.language)}>
          {(trigger) => <IconButton {...trigger} icon={Languages} label={text.board.language} />}
        </Menu>
        <IconButton
          icon={isDark ? Sun : Moon}
          label={isDark ? text.home.theme.toLight : text.home.theme.toDark}
          onPress={() => {
            const next = isDark ? 'light' : 'dark';
            theme.choose(theme.preference.get().startsWith('contrast') ? `contrast-${next}` : next);
          }}
        />
        {!isGuest && (
          <>
            <Button icon={Upload} onPress={chooseFile}>
              <span className={styles.importName}>{text.home.import}</span>
            </Button>
            <span className={styles.make}>
              <Button look="ink" icon={Plus} onPress={() => setNaming(true)}>
                {text.home.newMap}
              </Button>
            </span>
          </>
        )}
        <input
          ref={fileInput}
          type="file"
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file, mended, must be choosable again.
            event.target.value = '';
            if (file) fileImport.choose(file);
          }}
        />
      </header>
      <main className={styles.main}>
        <div className={styles.head}>
          <h1>{text.home.title}</h1>
          {!isGuest && (
            <Tabs
              label={text.home.views}
              tabs={[
                { value: 'shelf', name: text.home.all },
                { value: 'trash', name: text.home.trash },
              ]}
              value={where}
              onChange={setWhere}
              panelId="boards"
            />
          )}
        </div>
        <div id="boards" role="tabpanel" aria-label={where === 'trash' ? text.home.trash : text.home.all}>
          {list()}
        </div>
      </main>
      {isNaming && <NewMapDialog onClose={() => setNaming(false)} />}
      {fileImport.table && (
        <Suspense>
          <TablePreview
            key={fileImport.table.name}
            file={fileImport.table}
            onMake={(choices) => fileImport.table && void fileImport.make(fileImport.table, choices)}
            onClose={fileImport.close}
          />
        </Suspense>
      )}
      {fileImport.state && (
        <ImportDialog
          state={fileImport.state}
          onClose={() => {
            fileImport.close();
            void reload();
          }}
          onOpen={(boardId) => router.go(`/b/${boardId}`)}
          onChooseFile={() => {
            fileImport.close();
            chooseFile();
          }}
        />
      )}
      {isDropping && (
        <div className={styles.drop}>
          {text.home.drop}
          <small>{text.home.dropNote}</small>
        </div>
      )}
      {toast && <Toast {...toast} onGone={() => setToast(null)} />}
    </div>
  );
}
