import { type RefObject, useEffect, useMemo } from 'react';
import { useText } from '../i18n/useText.ts';
import { createStore } from '../session/store.ts';
import { useSession } from '../session/useSession.ts';
import { createNews, type News } from './news/createNews.ts';
import { type PeerMark, peerMarks } from './peerMarks.ts';
import type { Twin } from './TwinContext.ts';

/** The element of a spot, if it is mounted. */
function spotElement(root: HTMLElement | null, key: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-spot="${CSS.escape(key)}"]`) ?? null;
}

/** Paints to wait for what was just made. */
const TRIES = 4;

/** Makes what the parts of a view share; `root` is the element that holds them. */
export function useTwinRoot(root: RefObject<HTMLElement | null>): Twin & { readonly news: News } {
  const { board, presence } = useSession();
  const { twin: words } = useText();
  const news = useMemo(() => createNews(board, presence, words), [board, presence, words]);
  const peers = useMemo(() => createStore<ReadonlyMap<string, PeerMark>>(new Map()), []);

  useEffect(() => news.start(), [news]);
  useEffect(() => {
    const read = (): void => peers.set(peerMarks(presence.peers.get(), peers.get()));
    read();
    return presence.peers.subscribe(read);
  }, [presence, peers]);

  return useMemo(() => {
    /** Waits for the element of a spot, unless the keyboard has gone elsewhere from where it was `held`. */
    const focusLater = (key: string, held: Element | null, tries: number): void => {
      requestAnimationFrame(() => {
        const { activeElement, body } = document;
        if (activeElement !== held && activeElement !== body && activeElement !== null) return;
        const element = spotElement(root.current, key);
        if (element) element.focus();
        else if (tries > 0) focusLater(key, held, tries - 1);
      });
    };
    return {
      stop: createStore<string | null>(null),
      focus: (key) => {
        const element = spotElement(root.current, key);
        // At once where it can be, so that the next key finds it; a moved card is another element in its new cell.
        if (element) element.focus();
        focusLater(key, document.activeElement, TRIES);
      },
      focusText: (key) => {
        const text = spotElement(root.current, key)?.querySelector('textarea');
        if (text && document.activeElement !== text) text.focus();
      },
      say: news.say,
      peers,
      news,
    };
  }, [root, news, peers]);
}
