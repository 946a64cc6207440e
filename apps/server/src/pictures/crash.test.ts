import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { startProcess } from '../testing/serverProcess.ts';
import { quarters } from '../testing/testPictures.ts';
import { temporaryFolder } from '../testing/testServer.ts';
import { until } from '../testing/until.ts';

const ROUNDS = Number(process.env.WAYLINE_CRASH_ROUNDS ?? 4);

test(`killed ${ROUNDS} times while pictures come in, the server has every one that it said it kept`, {
  timeout: 60_000 + ROUNDS * 20_000,
}, async () => {
  const env = { DATA_DIR: temporaryFolder(), LOG_LEVEL: 'error' };
  let server = await startProcess(env);
  const made = await fetch(`${server.url}/api/boards`, { method: 'POST', body: '{}' });
  const { id } = (await made.json()) as { id: string };
  const kept = new Set<string>();
  let next = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const url = `${server.url}/api/boards/${id}/files`;
    const before = kept.size;
    let isUp = true;
    const sender = async (): Promise<void> => {
      while (isUp) {
        next += 1;
        const body = await quarters(16 + next, 16)
          .png()
          .toBuffer();
        const response = await fetch(url, { method: 'POST', body }).catch(() => null);
        const answer = (await response?.json().catch(() => null)) as { url: string } | null | undefined;
        if (response?.status === 201 && answer) kept.add(answer.url);
      }
    };
    const senders = [sender(), sender(), sender()];
    await until('something was kept', () => kept.size > before);
    await new Promise((done) => setTimeout(done, Math.random() * 150));
    await server.end('SIGKILL');
    isUp = false;
    await Promise.all(senders);

    server = await startProcess(env);
    const listed = (await (await fetch(`${server.url}/api/boards/${id}/files`)).json()) as {
      files: unknown[];
    };
    expect(listed.files.length).toBeGreaterThanOrEqual(kept.size);
    for (const path of kept) {
      const response = await fetch(`${server.url}${path}`);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(`/api/files/${createHash('sha256').update(bytes).digest('hex')}`).toBe(path);
    }
  }
});
