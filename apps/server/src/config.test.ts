import { expect, test } from 'vitest';
import { isLocalOnly } from './access/exposure.ts';
import { readConfig } from './config.ts';

test('without any setting the server is on this machine only', () => {
  const read = readConfig({});
  expect(read).toEqual({
    ok: true,
    config: {
      port: 4400,
      host: '127.0.0.1',
      dataDir: './data',
      publicUrl: undefined,
      ownerSecret: undefined,
      trustProxy: false,
      logLevel: 'info',
      durability: 'full',
    },
  });
});

test.each([
  [{ PUBLIC_URL: 'https://maps.example.org/' }, { publicUrl: 'https://maps.example.org' }],
  [{ TRUST_PROXY: '1' }, { trustProxy: 1 }],
  [{ TRUST_PROXY: '10.0.0.0/8, ::1' }, { trustProxy: ['10.0.0.0/8', '::1'] }],
  [
    { HOST: '::', PORT: '0' },
    { host: '::', port: 0 },
  ],
  [
    { PORT: '', DURABILITY: 'process' },
    { port: 4400, durability: 'process' },
  ],
])('%j is understood', (env, config) => {
  expect(readConfig(env)).toMatchObject({ ok: true, config });
});

test.each([
  ['PORT', '-1'],
  ['PORT', '4400x'],
  ['HOST', 'local host'],
  ['PUBLIC_URL', 'maps.example.org'],
  ['PUBLIC_URL', 'ftp://maps.example.org'],
  ['PUBLIC_URL', 'https://user@maps.example.org'],
  ['WAYLINE_OWNER_SECRET', 'short'],
  ['TRUST_PROXY', 'yes'],
  ['TRUST_PROXY', '10.0.0.0/8/8'],
  ['LOG_LEVEL', 'verbose'],
  ['DURABILITY', 'maybe'],
  ['REDIS_URL', 'redis://localhost'],
])('%s=%s is refused by its name', (name, value) => {
  expect(readConfig({ [name]: value })).toEqual({ ok: false, problem: expect.stringContaining(name) });
});

test.each([
  [{ host: '127.0.0.1' }, true],
  [{ host: '::1' }, true],
  [{ host: 'localhost' }, true],
  [{ host: '0.0.0.0' }, false],
  [{ host: '192.168.0.2' }, false],
  [{ host: '127.0.0.1', publicUrl: 'http://localhost:8080' }, true],
  [{ host: '127.0.0.1', publicUrl: 'https://maps.example.org' }, false],
  [{ host: '127.0.0.1', trustProxy: 1 }, false],
])('%j: the local user is the owner: %s', (given, expected) => {
  expect(isLocalOnly({ publicUrl: undefined, trustProxy: false, ...given })).toBe(expected);
});
