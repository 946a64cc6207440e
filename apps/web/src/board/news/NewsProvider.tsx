import { type ReactNode, useCallback, useState } from 'react';
import { Toast } from '../../ui/controls/Toast.tsx';
import { type News, NewsContext, type Tell } from './NewsContext.ts';

/** Shows what is told below it, one thing at a time. */
export function NewsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [shown, setShown] = useState<{ readonly news: News; readonly count: number }>();
  const tell = useCallback<Tell>((news) => setShown((last) => ({ news, count: (last?.count ?? 0) + 1 })), []);
  const gone = useCallback(() => setShown(undefined), []);
  return (
    <NewsContext value={tell}>
      {children}
      {shown && (
        <Toast
          key={shown.count}
          message={shown.news.message}
          act={
            shown.news.act && {
              name: shown.news.act.name,
              run: () => {
                gone();
                shown.news.act?.run();
              },
            }
          }
          onGone={gone}
        />
      )}
    </NewsContext>
  );
}
