import { createSessionDocument, readDocument } from '@wayline/document';
import { newId } from '@wayline/domain';
import { expect, test } from 'vitest';
import { type PrivateRoom, privateRoom, type Writer, writerAt } from '../testing/privateRoom.ts';
import { rawSocket } from '../testing/rawSocket.ts';
import { type ServerProcess, startProcess } from '../testing/serverProcess.ts';
import { stockClient } from '../testing/stockClient.ts';
import { temporaryFolder } from '../testing/testServer.ts';
import { until } from '../testing/until.ts';

const ROUNDS = Number(process.env.WAYLINE_CRASH_ROUNDS ?? 3);
const WRITERS = 4;
/** Each writer changes the words of so many cards over and over. */
const CARDS = 5;
const SECRET = 'a secret for this test';
const WORD = 'Xyzzy';

/** What a writer was promised of each card: the last words that were called kept, and all that were asked for since. */
interface Promised {
  readonly kept: Map<string, string>;
  readonly asked: Map<string, Set<string>>;
  /** How many writes were called kept. */
  times: number;
}

/** Writes until the socket falls or nothing is taken any more. */
async function writeUntilEnded(writer: Writer, room: PrivateRoom, promised: Promised): Promise<void> {
  const ids = Array.from({ length: CARDS }, () => newId('card'));
  for (let count = 0; writer.socket.ws.readyState === writer.socket.ws.OPEN; count++) {
    const id = ids[count % CARDS] ?? newId('card');
    const text = `${WORD} ${count}`;
    const asked = promised.asked.get(id) ?? new Set();
    promised.asked.set(id, asked.add(text));
    const answer = await Promise.race([
      writer.write(room.card(text, { id })),
      writer.socket.closed.then(() => 'gone'),
    ]).catch(() => 'gone');
    if (answer === 'gone') return;
    if (answer === 'ok') {
      promised.kept.set(id, text);
      promised.times += 1;
      asked.clear();
      continue;
    }
    asked.delete(text);
    if (answer === 'noPrivate') return;
    expect(answer).toBe('tooOften');
    await new Promise((done) => setTimeout(done, 60));
  }
}

test(`killed ${ROUNDS} times while ${WRITERS} people write and one reveals, the server keeps all words, once`, {
  timeout: 60_000 + ROUNDS * 30_000,
}, async () => {
  const env = { DATA_DIR: temporaryFolder(), LOG_LEVEL: 'info', WAYLINE_OWNER_SECRET: SECRET };
  let server: ServerProcess = await startProcess(env);
  const room = await privateRoom(server, SECRET);
  const { id, mapId, lanes, post } = room;
  const tokens: string[] = [];
  for (let index = 0; index < WRITERS; index++)
    tokens.push((await post(`/api/boards/${id}/links`, { role: 'editor' })).token);
  const join = async (token: string): Promise<Writer> =>
    writerAt(await rawSocket(server, id, { query: `?cap=1&token=${encodeURIComponent(token)}` }));

  for (let round = 0; round < ROUNDS; round++) {
    const lead = await join(SECRET);
    expect(await lead.ask({ type: 'startPrivate', args: { mapId, laneIds: lanes } })).toBe('ok');
    const ledger = tokens.map((): Promised => ({ kept: new Map(), asked: new Map(), times: 0 }));
    const writers = await Promise.all(tokens.map(join));
    const writing = ledger.map(
      (promised, index) => writers[index] && writeUntilEnded(writers[index], room, promised),
    );
    await until('everybody was promised something', () => ledger.every(({ times }) => times > CARDS));
    // Every other time while the reveal is under way, at one of its moments or another.
    if (round % 2 === 0) void lead.ask({ type: 'reveal', args: {} }).catch(() => undefined);
    await new Promise((done) => setTimeout(done, Math.random() * (round % 2 === 0 ? 30 : 300)));
    await server.end('SIGKILL');
    await Promise.all(writing);
    expect(server.output()).not.toContain(WORD);

    server = await startProcess(env);
    const board = stockClient(server, id, { params: { token: SECRET } });
    const session = stockClient(server, `${id}/session`, { params: { token: SECRET } });
    await Promise.all([board.synced(), session.synced()]);
    const cards = (): ReadonlyMap<string, { text: string }> => readDocument(board.doc).cards;
    const mode = createSessionDocument(session.doc).privateMode();
    const back = await Promise.all(tokens.map(join));
    for (const [index, { kept, asked }] of ledger.entries()) {
      const writer = back[index];
      if (mode) await until('each is told of their own', () => writer?.own() !== null);
      for (const card of kept.keys()) {
        const text = mode ? writer?.own()?.[card] : cards().get(card)?.text;
        // The last words may have reached the disk although nobody could be told.
        expect([kept.get(card), ...(asked.get(card) ?? [])]).toContain(text);
        // Either a secret or there for everybody, never both.
        expect(cards().has(card)).toBe(mode === null);
      }
    }
    const before = mode ? Object.assign({}, ...back.map(({ own }) => own())) : null;
    const answer = await (await join(SECRET)).ask({ type: 'reveal', args: {} });
    expect(answer).toBe(mode ? 'ok' : 'noPrivate');
    if (before) await until('all is there', () => Object.keys(before).every((card) => cards().has(card)));
    for (const [card, text] of Object.entries(before ?? {})) expect(cards().get(card)?.text).toBe(text);
    for (const { provider } of [board, session]) provider.destroy();
    for (const { socket } of back) socket.ws.terminate();
  }
  expect(await server.end('SIGTERM')).toBe(0);
});
