import { cleanText } from '@wayline/domain';

/** What the address of a sync socket says. */
export interface SyncAddress {
  readonly boardId: string;
  /** Whether it is about what the server says beside the board. */
  readonly isSession: boolean;
  readonly token: string | undefined;
  /** `cap=1`: the client speaks barriers and notices. */
  readonly hasBarrier: boolean;
  /** The generation of the client's copy; null when it has none or does not say. */
  readonly generation: string | null;
  /** How a person without a session calls themselves. */
  readonly name: string;
}

const MAX_NAME = 60;

/** Reads `/sync/<board>?…` and `/sync/<board>/session?…`; null for any other address. */
export function readSyncAddress(url: string): SyncAddress | null {
  if (!URL.canParse(url, 'http://localhost')) return null;
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const [, boardId, session] = /^\/sync\/([A-Za-z0-9_-]{1,64})(\/session)?$/.exec(pathname) ?? [];
  if (boardId === undefined) return null;
  return {
    boardId,
    isSession: session !== undefined,
    token: searchParams.get('token') ?? undefined,
    hasBarrier: searchParams.get('cap') === '1',
    generation: searchParams.get('gen') || null,
    name: cleanText(searchParams.get('name') ?? '')
      .trim()
      .slice(0, MAX_NAME),
  };
}
