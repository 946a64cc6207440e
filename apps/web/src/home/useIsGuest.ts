import { useEffect, useState } from 'react';
import { useApp } from '../app/AppContext.ts';

/** Whether this browser is in by links only: then it neither makes nor deletes boards. False until that is known. */
export function useIsGuest(): boolean {
  const { api } = useApp();
  const [isGuest, setGuest] = useState(false);
  useEffect(() => {
    void api.me().then((answer) => setGuest(answer.ok && !answer.value.isOwner));
  }, [api]);
  return isGuest;
}
