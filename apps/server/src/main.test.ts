import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addSticky, stickies } from './testing/edits.ts';
import { rawSocket } from './testing/rawSocket.ts';
import { refusedStart, startProcess } from './testing/serverProcess.ts';
import { stockClient } from './testing/stockClient.ts';
import { temporaryFolder } from './testing/testServer.ts';
import { until } from './testing/until.ts';

test.each<[string, Record<string, string>, RegExp]>([
  ['a port that is none', { PORT: '99999' }, /^error: PORT is "99999"/],
  ['a host with a scheme', { HOST: 'http://localhost' }, /^error: HOST is "http:\/\/localhost"/],
  ['an address with a path', { PUBLIC_URL: 'https://a.example/maps' }, /^error: PUBLIC_URL is/],
  [
    'a secret that is too short, without repeating it',
    { WAYLINE_OWNER_SECRET: 'hunter2' },
    /^error: WAYLINE_OWNER_SECRET is too short(?!.*hunter2)/,
  ],
  ['a level that does not exist', { LOG_LEVEL: 'loud' }, /^error: LOG_LEVEL is "loud"/],
  ['a database that this version does not know', { DATABASE_URL: 'postgres://x' }, /^error: DATABASE_URL/],
])('a start with %s ends with one line and code 1', async (_what, env, line) => {
  const { code, output } = await refusedStart({ DATA_DIR: temporaryFolder(), ...env });
  expect(code).toBe(1);
  expect(output).toMatch(line);
  expect(output.trim().split('\n')).toHaveLength(1);
});

test('a data folder that cannot be used ends the start with one line and code 1', async () => {
  const file = join(temporaryFolder(), 'data');
  writeFileSync(file, 'in the way');
  const { code, output } = await refusedStart({ DATA_DIR: file });
  expect([code, output]).toEqual([
    1,
    expect.stringMatching(/^error: cannot use the data folder .*data: .*\n$/),
  ]);
});

test('a port that is taken ends the start with one line and code 1', async () => {
  const first = await startProcess({ DATA_DIR: temporaryFolder() });
  const { code, output } = await refusedStart({ DATA_DIR: temporaryFolder(), PORT: new URL(first.url).port });
  expect([code, output]).toEqual([1, expect.stringMatching(/^error: .*EADDRINUSE.*\n$/)]);
});

test('on an address that others can reach it shows the owner secret at the first start only', async () => {
  const dataDir = join(temporaryFolder(), 'deep', 'data');
  mkdirSync(dataDir, { recursive: true });
  const first = await startProcess({ DATA_DIR: dataDir, HOST: '0.0.0.0' });
  const secret = /Owner secret \(shown only now\): (\S+)/.exec(first.output())?.[1] ?? '';
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect((await fetch(`${first.url}/api/boards`)).status).toBe(401);
  const owner = { authorization: `Bearer ${secret}` };
  expect((await fetch(`${first.url}/api/boards`, { headers: owner })).status).toBe(200);
  expect(await first.end('SIGTERM')).toBe(0);
  const second = await startProcess({ DATA_DIR: dataDir, HOST: '0.0.0.0' });
  expect(second.output()).not.toContain('Owner secret (shown');
  expect((await fetch(`${second.url}/api/boards`, { headers: owner })).status).toBe(200);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s: what was just typed is kept, sockets close with 4503, the exit code is 0',
  async (signal) => {
    const env = { DATA_DIR: temporaryFolder() };
    const server = await startProcess(env);
    const { id } = (await (
      await fetch(`${server.url}/api/boards`, { method: 'POST', body: '{}' })
    ).json()) as { id: string };
    const ann = stockClient(server, id);
    await ann.synced();
    const witness = await rawSocket(server, id);
    addSticky(ann.doc, 'item:last', 'last words');
    await until('it has arrived', () =>
      witness.frames.some((frame) => Buffer.from(frame).includes('last words')),
    );
    const started = Date.now();
    const [code, closed] = await Promise.all([server.end(signal), witness.closed]);
    expect([code, closed]).toEqual([0, 4503]);
    expect(Date.now() - started).toBeLessThan(10_000);
    ann.provider.destroy();
    const again = await startProcess(env);
    const reader = stockClient(again, id);
    await reader.synced();
    expect(stickies(reader.doc)['item:last']).toBe('last words');
  },
);

test('a stock client comes back by itself after a restart, with what was typed on both sides meanwhile', async () => {
  const env = { DATA_DIR: temporaryFolder() };
  const first = await startProcess(env);
  const { id } = (await (await fetch(`${first.url}/api/boards`, { method: 'POST', body: '{}' })).json()) as {
    id: string;
  };
  const ann = stockClient(first, id);
  await ann.synced();
  addSticky(ann.doc, 'item:before', 'before');
  await first.end('SIGTERM');
  addSticky(ann.doc, 'item:meanwhile', 'meanwhile');
  const second = await startProcess({ ...env, PORT: new URL(first.url).port });
  const ben = stockClient(second, id);
  await until(
    'Ben has both',
    () => 'item:before' in stickies(ben.doc) && 'item:meanwhile' in stickies(ben.doc),
  );
});
