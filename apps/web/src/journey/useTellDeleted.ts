import { useCallback } from 'react';
import { useNews } from '../board/news/NewsContext.ts';
import { useText } from '../i18n/useText.ts';
import { useHistory } from '../private/useHistory.ts';

/** Says that so many things were deleted, and offers to bring them back as long as nothing else was done since. */
export function useTellDeleted(): (count: number) => void {
  const tell = useNews();
  const history = useHistory();
  const { canvas: words } = useText();
  return useCallback(
    (count) => {
      let isLast = true;
      const stop = history.subscribe(() => {
        isLast = false;
        stop();
      });
      const run = (): void => {
        stop();
        if (isLast) history.undo();
      };
      tell({ message: words.deleted(count), act: { name: words.grid.bringBack, run } });
    },
    [tell, history, words],
  );
}
