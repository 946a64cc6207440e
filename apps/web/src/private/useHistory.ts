import type { History } from '@wayline/document';
import { useSyncExternalStore } from 'react';
import { useSession } from '../session/useSession.ts';

/** My acts on the open board, with those in private while there are any. */
export function useHistory(): History {
  const { history, privates } = useSession();
  const { writing } = privates;
  return useSyncExternalStore(writing.subscribe, () => writing.get()?.history ?? history);
}
