import { useCallback } from 'react';
import { useNews } from '../board/news/NewsContext.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { useUiStore } from '../ui/uiStore.ts';
import { useLate } from '../ui/useLate.ts';
import { useTellDeleted } from './useTellDeleted.ts';

const fetchDelete = (): Promise<typeof import('./deleteRecords.ts')> => import('./deleteRecords.ts');

/** Deletes records, or asks first; `contents` says whether a frame takes along what lies in it. */
export function useDelete(): (ids: readonly string[], contents?: 'keep' | 'delete') => void {
  const session = useSession();
  const ui = useUiStore();
  const tellDeleted = useTellDeleted();
  const tell = useNews();
  const { canvas: words } = useText();
  const tellLocked = useCallback(() => tell({ message: words.grid.lockedStays }), [tell, words]);
  const late = useLate(fetchDelete);
  return useCallback(
    (ids, contents = 'keep') => {
      late.call(({ deleteRecords }) =>
        deleteRecords({ session, ui, ids, contents, tellDeleted, tellLocked }),
      );
    },
    [session, ui, tellDeleted, tellLocked, late],
  );
}
