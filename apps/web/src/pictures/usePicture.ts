import { useContext, useSyncExternalStore } from 'react';
import { SessionContext } from '../session/useSession.ts';

/** The address of a file's picture once it is there to be drawn; null until then, and outside of a board. */
export function usePicture(fileId: string): string | null {
  const pictures = useContext(SessionContext)?.pictures;
  return useSyncExternalStore(
    (callback) => pictures?.subscribe(fileId, callback) ?? (() => undefined),
    () => pictures?.imageOf(fileId)?.src ?? null,
  );
}
