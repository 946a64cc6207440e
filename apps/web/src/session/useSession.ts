import { createContext, useContext } from 'react';
import type { BoardSession } from './BoardSession.ts';

/** Gives an open board to everything below it. */
export const SessionContext: React.Context<BoardSession | null> = createContext<BoardSession | null>(null);

/** The open board. Throws outside a board page. */
export function useSession(): BoardSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionContext above it');
  return session;
}
