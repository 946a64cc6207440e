import { useCallback, useEffect, useState } from 'react';
import type { ApiError } from '../api/apiError.ts';
import type { BoardSummary } from '../api/boardSummary.ts';
import { useApp } from '../app/AppContext.ts';

const REFRESH_MS = 15_000;

/** A list of boards as it stands: being loaded, refused, or here. */
export interface Boards {
  readonly boards: readonly BoardSummary[] | null;
  readonly error: ApiError | null;
  /** When the list was read, for ages. */
  readonly readAt: number;
  reload(): Promise<void>;
}

/** The boards of the shelf or of the trash, read anew while the page is looked at. */
export function useBoards(where: 'shelf' | 'trash'): Boards {
  const { api } = useApp();
  const [state, setState] = useState<Omit<Boards, 'reload'> & { where: string }>({
    where,
    boards: null,
    error: null,
    readAt: Date.now(),
  });

  const reload = useCallback(async () => {
    const result = await api.listBoards(where);
    setState((before) => {
      const known = before.where === where ? before.boards : null;
      return result.ok
        ? { where, boards: result.value, error: null, readAt: Date.now() }
        : { where, boards: known, error: result.error, readAt: Date.now() };
    });
  }, [api, where]);

  useEffect(() => {
    void reload();
    const refresh = (): void => {
      if (document.visibilityState === 'visible') void reload();
    };
    const timer = setInterval(refresh, REFRESH_MS);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [reload]);

  return state.where === where
    ? { ...state, reload }
    : { boards: null, error: null, readAt: state.readAt, reload };
}
