import { createSessionDocument } from '@wayline/document';
import { expect, test } from 'vitest';
import { rawSocket } from '../testing/rawSocket.ts';
import { stockClient } from '../testing/stockClient.ts';
import { startServer } from '../testing/testServer.ts';
import { until } from '../testing/until.ts';
import { TERMS, voterAt } from '../testing/voteRoom.ts';

test('a picture says what was voted, of a secret vote once it is closed', { timeout: 60_000 }, async () => {
  const server = await startServer();
  const { boards } = (await (await fetch(`${server.url}/api/boards`)).json()) as { boards: { id: string }[] };
  const id = boards[0]?.id ?? '';
  const file = (await (await fetch(`${server.url}/api/boards/${id}/export?format=json`)).json()) as {
    cards: { id: string; kind: string }[];
  };
  const idea = file.cards.find(({ kind }) => kind === 'opportunity')?.id ?? '';
  const svg = async (lang: string): Promise<string> =>
    (await fetch(`${server.url}/api/boards/${id}/export?format=svg&lang=${lang}`)).text();

  const owner = voterAt(await rawSocket(server, id, { query: '?cap=1' }));
  const reader = stockClient(server, `${id}/session`);
  const session = createSessionDocument(reader.doc);
  expect(await owner.ask({ type: 'openVote', args: { ...TERMS, secret: true } })).toBe('ok');
  await until('the vote is open', () => session.votes().length === 1);
  const voteId = session.votes()[0]?.id ?? '';
  expect(await owner.cast(voteId, idea, 2)).toBe('ok');
  expect(await svg('en')).not.toContain('2 votes');
  expect(await owner.ask({ type: 'closeVote', args: { voteId } })).toBe('ok');
  expect(await svg('en')).toContain('2 votes');
  expect(await svg('pl')).toContain('2 głosy');
});
