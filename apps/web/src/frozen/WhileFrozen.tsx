import { type ReactNode, useMemo } from 'react';
import { SessionContext, useSession } from '../session/useSession.ts';
import { useFrozen } from './useFrozen.ts';

interface WhileFrozenProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** What it holds is only read while the record of an id is frozen, as by those who may not write. */
export function WhileFrozen({ id, children }: WhileFrozenProps): ReactNode {
  const session = useSession();
  const isFrozen = useFrozen(id);
  const read = useMemo(() => (isFrozen ? { ...session, canEdit: false } : session), [session, isFrozen]);
  return <SessionContext value={read}>{children}</SessionContext>;
}
