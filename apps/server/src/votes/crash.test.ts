import { createSessionDocument } from '@wayline/document';
import { expect, test } from 'vitest';
import { addSticky } from '../testing/edits.ts';
import { rawSocket } from '../testing/rawSocket.ts';
import { type ServerProcess, startProcess } from '../testing/serverProcess.ts';
import { stockClient } from '../testing/stockClient.ts';
import { temporaryFolder } from '../testing/testServer.ts';
import { until } from '../testing/until.ts';
import { TERMS, type Voter, voterAt } from '../testing/voteRoom.ts';

const ROUNDS = Number(process.env.WAYLINE_CRASH_ROUNDS ?? 3);
const VOTERS = 5;
const BUDGET = 50;

/** What one voter was promised: the last count that was called done, and all that were asked for since. */
interface Promised {
  done: number;
  readonly asked: Set<number>;
  /** How many casts were called done. */
  times: number;
}

/** Casts one after the other until the socket falls, each with one dot more or less than the last. */
async function castUntilKilled(voter: Voter, voteId: string, promised: Promised): Promise<void> {
  const isOpen = (): boolean => voter.socket.ws.readyState === voter.socket.ws.OPEN;
  for (let dots = promised.done; isOpen(); ) {
    dots = (dots % BUDGET) + 1;
    promised.asked.add(dots);
    const answer = await Promise.race([
      voter.cast(voteId, 'item:shared', dots),
      voter.socket.closed.then(() => 'gone'),
    ]).catch(() => 'gone');
    if (answer === 'gone') return;
    if (answer === 'tooOften') {
      promised.asked.delete(dots);
      dots = promised.done;
      await new Promise((done) => setTimeout(done, 60));
      continue;
    }
    expect(answer).toBe('ok');
    promised.done = dots;
    promised.times += 1;
    promised.asked.clear();
  }
}

test(`killed ${ROUNDS} times while ${VOTERS} people vote, the server keeps every vote that it called done`, {
  timeout: 60_000 + ROUNDS * 30_000,
}, async () => {
  const env = { DATA_DIR: temporaryFolder(), LOG_LEVEL: 'error' };
  let server: ServerProcess = await startProcess(env);
  const board = (await (await fetch(`${server.url}/api/boards`, { method: 'POST', body: '{}' })).json()) as {
    id: string;
  };
  const author = stockClient(server, board.id);
  await author.synced();
  addSticky(author.doc, 'item:shared');
  const links: string[] = [];
  for (let index = 0; index < VOTERS; index++) {
    const response = await fetch(`${server.url}/api/boards/${board.id}/links`, {
      method: 'POST',
      body: JSON.stringify({ role: 'commenter' }),
    });
    links.push(((await response.json()) as { token: string }).token);
  }
  const lead = voterAt(await rawSocket(server, board.id, { query: '?cap=1' }));
  const args = { ...TERMS, budget: BUDGET, maxPerItem: BUDGET };
  expect(await lead.ask({ type: 'openVote', args })).toBe('ok');
  const reader = stockClient(server, `${board.id}/session`);
  await until('the vote is open', () => createSessionDocument(reader.doc).votes().length === 1);
  const voteId = createSessionDocument(reader.doc).votes()[0]?.id ?? '';
  reader.provider.destroy();
  author.provider.destroy();

  const ledger: Promised[] = links.map(() => ({ done: 0, asked: new Set(), times: 0 }));
  const join = async (token: string): Promise<Voter> =>
    voterAt(await rawSocket(server, board.id, { query: `?cap=1&token=${token}` }));
  for (let round = 0; round < ROUNDS; round++) {
    const before = ledger.map(({ times }) => times);
    const voters = await Promise.all(links.map(join));
    const casting = voters.map((voter, index) => {
      const promised = ledger[index];
      return promised && castUntilKilled(voter, voteId, promised);
    });
    await until('everybody was promised something', () =>
      ledger.every(({ times }, index) => times > (before[index] ?? 0)),
    );
    await new Promise((done) => setTimeout(done, Math.random() * 600));
    await server.end('SIGKILL');
    await Promise.all(casting);

    server = await startProcess(env);
    const back = await Promise.all(links.map(join));
    const told = await Promise.all(
      back.map(async (voter) => {
        await until('each is told of their ballot', () => voter.ballots().length > 0);
        return voter.ballots()[0]?.dots['item:shared'] ?? 0;
      }),
    );
    for (const [index, dots] of told.entries()) {
      const promised = ledger[index];
      // The last one may have reached the disk although nobody could be told.
      expect([promised?.done, ...(promised?.asked ?? [])]).toContain(dots);
      if (promised) promised.done = dots;
      promised?.asked.clear();
    }
    const fresh = stockClient(server, `${board.id}/session`);
    await fresh.synced();
    const shown = createSessionDocument(fresh.doc)
      .ballots(voteId)
      .map(({ dots }) => dots['item:shared']);
    expect([...shown].sort()).toEqual([...told].sort());
    fresh.provider.destroy();
    for (const { socket } of back) socket.ws.terminate();
  }
  expect(await server.end('SIGTERM')).toBe(0);
});
