import { renameBoard } from '@wayline/document';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo } from 'react';
import { useSnapshot } from '../document/useSnapshot.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { type LiveSource, useLiveSource } from '../text/useLiveSource.ts';
import styles from './BoardTitle.module.css';

/** The board's title, edited in place; each letter is an edit of the shared text. */
export function BoardTitle(): ReactNode {
  const text = useText().shell;
  const { board, canEdit, history } = useSession();
  const title = useSnapshot((snapshot) => snapshot.board.title);
  const source = useMemo<LiveSource>(
    () => ({
      read: () => board.snapshot().board.title,
      write(next, caret, base) {
        const typed = renameBoard(board, next, caret, base);
        return typed.ok ? typed.text : next;
      },
      subscribe: board.subscribe,
    }),
    [board],
  );
  const live = useLiveSource<HTMLInputElement>(source);

  useEffect(() => {
    document.title = title ? `${title} · ${text.product}` : text.product;
    return () => {
      document.title = text.product;
    };
  }, [title, text.product]);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
  }

  return (
    <>
      <h1 className="onlyRead">{title || text.home.untitled}</h1>
      <input
        {...live.handlers}
        ref={live.ref}
        className={styles.title}
        aria-label={text.board.title}
        placeholder={text.home.untitled}
        readOnly={!canEdit}
        maxLength={200}
        dir="auto"
        spellCheck={false}
        onKeyDown={onKeyDown}
        onBlur={() => history.stop()}
      />
    </>
  );
}
