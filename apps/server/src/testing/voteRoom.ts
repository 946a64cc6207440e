import {
  type Command,
  type CommandResult,
  createSessionDocument,
  encodeCommand,
  MESSAGE,
  type Notice,
  readNotice,
  readResult,
  type SessionDocument,
} from '@wayline/document';
import type { VoteTerms } from '@wayline/domain';
import * as decoding from 'lib0/decoding';
import type * as Y from 'yjs';
import type { WaylineServer } from '../createServer.ts';
import { addSticky } from './edits.ts';
import { type RawSocket, rawSocket } from './rawSocket.ts';
import { stockClient } from './stockClient.ts';
import { until } from './until.ts';

/** Somebody at a board, each by a link of their own, so each with a ballot of their own. */
export interface Voter {
  readonly socket: RawSocket;
  readonly token: string;
  /** Asks for something and resolves to what became of it: `ok`, or why not. */
  ask(command: Command): Promise<string>;
  cast(voteId: string, itemId: string, dots: number): Promise<string>;
  /** The ballots that this socket was told of, in order. */
  ballots(): readonly Extract<Notice, { type: 'ballot' }>[];
}

/** A board with the stickies `item:a`, `item:b` and `item:c`, and who comes to vote on them. */
export interface VoteRoom {
  readonly id: string;
  /** The board's own document, as its owner edits it. */
  readonly board: Y.Doc;
  join(name: string, role: string, token?: string): Promise<Voter>;
  /** What a viewer with a stock client reads of the votes. */
  read(): Promise<{ readonly doc: Y.Doc; readonly session: SessionDocument }>;
  post(path: string, body: unknown): Promise<{ id: string; token: string }>;
}

export const TERMS: VoteTerms = {
  title: 'Which first?',
  budget: 3,
  maxPerItem: 2,
  scope: { kind: 'all' },
  secret: false,
};

function bodyOf(frame: Uint8Array): decoding.Decoder {
  const decoder = decoding.createDecoder(frame);
  decoding.readVarUint(decoder);
  return decoder;
}

const framesOf = ({ frames }: RawSocket, type: number): decoding.Decoder[] =>
  frames.filter((frame) => frame[0] === type).map(bodyOf);

/** Whoever opened this socket. */
export function voterAt(socket: RawSocket, token = ''): Voter {
  let count = 0;
  const resultOf = (id: number): CommandResult | null | undefined =>
    framesOf(socket, MESSAGE.result)
      .map(readResult)
      .find((result) => result?.id === id);
  const voter: Voter = {
    socket,
    token,
    async ask(command) {
      count += 1;
      const id = count;
      socket.send(encodeCommand(id, command));
      await until(`the result of ${command.type}`, () => resultOf(id) !== undefined);
      const result = resultOf(id);
      return result?.ok === false ? result.reason : 'ok';
    },
    cast: (voteId, itemId, dots) => voter.ask({ type: 'castVote', args: { voteId, itemId, dots } }),
    ballots: () =>
      framesOf(socket, MESSAGE.notice)
        .map(readNotice)
        .flatMap((notice) => (notice?.type === 'ballot' ? notice : [])),
  };
  return voter;
}

/** Makes the board on a server whose owner has this secret. */
export async function voteRoom(server: Pick<WaylineServer, 'url'>, secret: string): Promise<VoteRoom> {
  const post: VoteRoom['post'] = async (path, body) => {
    const headers = { authorization: `Bearer ${secret}` };
    const response = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return (await response.json()) as { id: string; token: string };
  };
  const { id } = await post('/api/boards', {});
  const owner = stockClient(server, id, { params: { token: secret } });
  await owner.synced();
  for (const item of ['a', 'b', 'c']) addSticky(owner.doc, `item:${item}`, item);
  const linkOf = async (role: string): Promise<string> =>
    (await post(`/api/boards/${id}/links`, { role })).token;
  const room: VoteRoom = {
    id,
    board: owner.doc,
    post,
    async join(name, role, token) {
      const mine = token ?? (role === 'owner' ? secret : await linkOf(role));
      const query = new URLSearchParams({ cap: '1', name, token: mine });
      return voterAt(await rawSocket(server, id, { query: `?${query}` }), mine);
    },
    async read() {
      const { doc, synced } = stockClient(server, `${id}/session`, {
        params: { token: await linkOf('viewer') },
      });
      await synced();
      return { doc, session: createSessionDocument(doc) };
    },
  };
  return room;
}
