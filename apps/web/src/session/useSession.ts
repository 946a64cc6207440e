import { createContext } from 'react';
import { useProvided } from '../ui/useProvided.ts';
import type { BoardSession } from './BoardSession.ts';

/** Gives an open board to everything below it. */
export const SessionContext: React.Context<BoardSession | null> = createContext<BoardSession | null>(null);

/** The open board. Throws outside a board page. */
export function useSession(): BoardSession {
  return useProvided(SessionContext, 'useSession needs a SessionContext above it');
}
