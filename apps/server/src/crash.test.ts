import { expect, test } from 'vitest';
import { addSticky } from './testing/edits.ts';
import { createLedgerClient, type Ledger, type LedgerClient, marksIn } from './testing/ledgerClient.ts';
import { type ServerProcess, startProcess } from './testing/serverProcess.ts';
import { stockClient } from './testing/stockClient.ts';
import { temporaryFolder } from './testing/testServer.ts';
import { until } from './testing/until.ts';

const ROUNDS = Number(process.env.WAYLINE_CRASH_ROUNDS ?? 5);
const CLIENTS = 6;
const TYPE_EVERY_MS = 12;

/** Types with all clients until the server is killed, soon after its first promise and in the middle of whatever it does. */
async function typeUntilKilled(
  server: ServerProcess,
  clients: readonly LedgerClient[],
  { promised }: Ledger,
): Promise<void> {
  const before = promised.size;
  const timers = clients.map((client) =>
    setInterval(() => client.type(), TYPE_EVERY_MS * (0.5 + Math.random())),
  );
  await until('something was promised', () => promised.size > before);
  await new Promise((done) => setTimeout(done, Math.random() * 800));
  await server.end('SIGKILL');
  for (const timer of timers) clearInterval(timer);
}

/** What a fresh client finds must hold every promise once, and nothing that nobody typed. */
function check(found: ReadonlyMap<string, number>, { promised, typed }: Ledger): void {
  expect({
    lost: [...promised].filter((mark) => !found.has(mark)),
    doubled: [...found].filter(([, times]) => times > 1),
    invented: [...found.keys()].filter((mark) => !typed.has(mark)),
  }).toEqual({ lost: [], doubled: [], invented: [] });
}

test(`killed ${ROUNDS} times while six people type, the server loses nothing that was seen or called saved`, {
  timeout: 60_000 + ROUNDS * 20_000,
}, async () => {
  const env = { DATA_DIR: temporaryFolder(), LOG_LEVEL: 'error' };
  let server = await startProcess(env);
  const response = await fetch(`${server.url}/api/boards`, { method: 'POST', body: '{}' });
  const { id } = (await response.json()) as { id: string };
  const author = stockClient(server, id);
  await author.synced();
  addSticky(author.doc, 'item:shared');
  const ledger: Ledger = { promised: new Set(), typed: new Set() };
  const join = (name: string): LedgerClient => {
    const client = createLedgerClient(name, ledger);
    client.connect(server.url, id);
    return client;
  };
  const probe = join('probe');
  await until('the shared text is there', () => probe.doc.getMap('items').has('item:shared'));
  probe.disconnect();
  author.provider.destroy();

  let kept: LedgerClient[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // Half of the people come back with what they have, the others are new: these would notice a loss that
    // the first could heal.
    for (const client of kept) client.connect(server.url, id);
    const fresh = Array.from({ length: CLIENTS - kept.length }, (_, index) => join(`r${round}c${index}`));
    const clients = [...kept, ...fresh];
    await until('everybody is in', () => clients.every((client) => client.isSynced()));
    const before = ledger.promised.size;
    await typeUntilKilled(server, clients, ledger);
    for (const client of clients) client.disconnect();
    expect(ledger.promised.size).toBeGreaterThan(before);
    kept = round % 2 === 0 ? clients.slice(0, CLIENTS / 2) : [];

    server = await startProcess(env);
    const reader = join(`reader${round}`);
    await until('the board is there again', () => reader.isSynced());
    check(marksIn(reader.doc), ledger);
    reader.disconnect();
  }
  process.stdout.write(
    `${ROUNDS} kills: ${ledger.typed.size} edits typed, ${ledger.promised.size} promised, 0 lost\n`,
  );
  expect(await server.end('SIGTERM')).toBe(0);
});
