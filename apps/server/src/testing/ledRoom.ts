import { createSessionDocument, type SessionDocument } from '@wayline/document';
import type * as Y from 'yjs';
import type { WaylineServer } from '../createServer.ts';
import { type Member, memberAt } from './member.ts';
import { rawSocket } from './rawSocket.ts';
import { stockClient } from './stockClient.ts';

/** A board on which somebody leads others. */
export interface LedRoom {
  readonly id: string;
  /** The board's own document, as its owner edits it. */
  readonly board: Y.Doc;
  /** Lets somebody in by a link of their own, or by the token of one that is there. */
  join(name: string, role: string, token?: string): Promise<Member>;
  /** What a viewer with a stock client reads of the session. */
  read(): Promise<{ readonly doc: Y.Doc; readonly session: SessionDocument }>;
  post(path: string, body: unknown): Promise<{ id: string; token: string }>;
}

/** Makes a board on a server whose owner has this secret. */
export async function ledRoom(
  server: Pick<WaylineServer, 'url'>,
  secret: string,
  template = 'blank',
): Promise<LedRoom> {
  const post: LedRoom['post'] = async (path, body) => {
    const headers = { authorization: `Bearer ${secret}` };
    const response = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return (await response.json()) as { id: string; token: string };
  };
  const { id } = await post('/api/boards', { template });
  const owner = stockClient(server, id, { params: { token: secret } });
  await owner.synced();
  const linkOf = async (role: string): Promise<string> =>
    (await post(`/api/boards/${id}/links`, { role })).token;
  return {
    id,
    board: owner.doc,
    post,
    async join(name, role, token) {
      const mine = token ?? (role === 'owner' ? secret : await linkOf(role));
      const query = new URLSearchParams({ cap: '1', name, token: mine });
      return memberAt(await rawSocket(server, id, { query: `?${query}` }), mine);
    },
    async read() {
      const { doc, synced } = stockClient(server, `${id}/session`, {
        params: { token: await linkOf('viewer') },
      });
      await synced();
      return { doc, session: createSessionDocument(doc) };
    },
  };
}
