import { canEdit } from '@wayline/document';
import { type ReactNode, useMemo } from 'react';
import { SessionContext, useSession } from '../session/useSession.ts';

/** What it holds changes only how a lane is seen: those who may write do so also while the lane is frozen. */
export function EvenFrozen({ children }: { readonly children: ReactNode }): ReactNode {
  const session = useSession();
  const writing = useMemo(() => ({ ...session, canEdit: canEdit(session.me.role) }), [session]);
  return <SessionContext value={writing}>{children}</SessionContext>;
}
