import { expect, it } from 'vitest';
import type { Api } from './api.ts';
import { askedAhead } from './askedAhead.ts';

it('asks about the board at once, and anew each further time', async () => {
  const asked: string[] = [];
  const api = {
    board: async (id: string) => {
      asked.push(id);
      return { ok: false, error: { status: asked.length } };
    },
  } as unknown as Api;
  const ahead = askedAhead(api, 'b1');
  expect(asked).toEqual(['b1']);
  expect(await ahead.board('b2')).toMatchObject({ error: { status: 2 } });
  expect(await ahead.board('b1')).toMatchObject({ error: { status: 1 } });
  expect(await ahead.board('b1')).toMatchObject({ error: { status: 3 } });
  expect(asked).toEqual(['b1', 'b2', 'b1']);
});
