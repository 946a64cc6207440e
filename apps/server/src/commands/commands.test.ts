import { MESSAGE, type Notice, readNotice, readResult } from '@wayline/document';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { describe, expect, test } from 'vitest';
import { type RawSocket, rawSocket } from '../testing/rawSocket.ts';
import { createBoard, startServer, type TestServer } from '../testing/testServer.ts';
import { TERMS } from '../testing/voteRoom.ts';
import { COMMANDS } from './commands.ts';

const ROLES = ['viewer', 'commenter', 'editor', 'facilitator', 'owner'] as const;
type Who = (typeof ROLES)[number];

const VIEWPORT = { x: 10, y: 20, width: 300, height: 200 };
interface Row {
  readonly least: Who;
  /** Arguments that fit. */
  readonly args: unknown;
  /** What they are answered with where nothing was done before, if they are not carried out. */
  readonly reason?: string;
}
/** The least role for each command. A command without a row fails. */
const MATRIX: { readonly [T in keyof typeof COMMANDS]: Row } = {
  summon: { least: 'editor', args: { view: 'board', viewport: VIEWPORT } },
  openVote: { least: 'facilitator', args: TERMS },
  castVote: {
    least: 'commenter',
    args: { voteId: 'vote:a', itemId: 'item:a', dots: 1 },
    reason: 'noSuchVote',
  },
  closeVote: { least: 'facilitator', args: { voteId: 'vote:a' }, reason: 'noSuchVote' },
  removeVote: { least: 'facilitator', args: { voteId: 'vote:a' }, reason: 'noSuchVote' },
  freeze: { least: 'facilitator', args: { targets: ['lane:a'] }, reason: 'noSuchTarget' },
  unfreeze: { least: 'facilitator', args: { targets: ['lane:a', 'stage:a'] } },
  startPrivate: {
    least: 'facilitator',
    args: { mapId: 'map:a', laneIds: ['lane:a'] },
    reason: 'outOfScope',
  },
  writePrivate: {
    least: 'editor',
    args: { id: 'card:a', laneId: 'lane:a', stepId: 'step:a', kind: 'note', text: 'mine', order: 'a0' },
    reason: 'noPrivate',
  },
  removePrivate: { least: 'editor', args: { id: 'card:a' }, reason: 'noPrivate' },
  reveal: { least: 'facilitator', args: {}, reason: 'noPrivate' },
};

const SECRET = 'a secret for this test';
const OWNER = { authorization: `Bearer ${SECRET}` };

const frameOf = (json: string): Uint8Array =>
  encoding.encode((frame) => {
    encoding.writeVarUint(frame, MESSAGE.command);
    encoding.writeVarString(frame, json);
  });

const command = (id: number, type: string, args: unknown): Uint8Array =>
  frameOf(JSON.stringify({ id, type, args, by: { name: 'Somebody else', role: 'owner' } }));

const isOf = (type: number) => (frame: Uint8Array) => frame[0] === type;

function bodyOf(frame: Uint8Array): decoding.Decoder {
  const decoder = decoding.createDecoder(frame);
  decoding.readVarUint(decoder);
  return decoder;
}

async function answerTo(socket: RawSocket, id: number): Promise<unknown> {
  const frame = await socket.receive(
    `the result of command ${id}`,
    (one) => isOf(MESSAGE.result)(one) && readResult(bodyOf(one))?.id === id,
  );
  return readResult(bodyOf(frame));
}

const noticesOf = ({ frames }: RawSocket): Notice[] =>
  frames.filter(isOf(MESSAGE.notice)).flatMap((frame) => readNotice(bodyOf(frame)) ?? []);

async function roomOf(): Promise<{ server: TestServer; id: string; join: (who: Who) => Promise<RawSocket> }> {
  const server = await startServer({ publicUrl: 'https://maps.example.org', ownerSecret: SECRET });
  const post = async (path: string, body: unknown): Promise<{ id: string; token: string }> => {
    const response = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: OWNER,
      body: JSON.stringify(body),
    });
    return (await response.json()) as { id: string; token: string };
  };
  const { id } = await post('/api/boards', {});
  const join = async (who: Who): Promise<RawSocket> => {
    const token = who === 'owner' ? SECRET : (await post(`/api/boards/${id}/links`, { role: who })).token;
    return rawSocket(server, id, { query: `?cap=1&name=Lea&token=${encodeURIComponent(token)}` });
  };
  return { server, id, join };
}

test('every command has a row', () => {
  expect(Object.keys(MATRIX).sort()).toEqual(Object.keys(COMMANDS).sort());
});

describe.each(Object.entries<Row>(MATRIX))('%s', (type, { least, args, reason }) => {
  test.each(ROLES)(`from a %s, where ${least} is needed`, async (who) => {
    const { join } = await roomOf();
    const [witness, sender] = [await join('viewer'), await join(who)];
    sender.send(command(1, type, args));
    if (ROLES.indexOf(who) >= ROLES.indexOf(least)) {
      expect(await answerTo(sender, 1)).toEqual(
        reason === undefined ? { id: 1, ok: true } : { id: 1, ok: false, reason },
      );
      if (type === 'summon') await witness.receive('the notice', isOf(MESSAGE.notice));
    } else {
      expect(await answerTo(sender, 1)).toEqual({ id: 1, ok: false, reason: 'forbidden' });
      // What leaves the room later has overtaken nothing.
      const editor = await join('editor');
      editor.send(command(2, 'summon', { view: 'table', viewport: null }));
      await witness.receive('a later notice', isOf(MESSAGE.notice));
      expect(noticesOf(witness)).toEqual([expect.objectContaining({ view: 'table' })]);
    }
  });
});

describe('a summons', () => {
  test('reaches everybody else, under the name and role that the server knows', async () => {
    const { join } = await roomOf();
    const [ann, ben, lea] = [await join('viewer'), await join('facilitator'), await join('editor')];
    lea.send(command(7, 'summon', { view: 'board', viewport: VIEWPORT }));
    await answerTo(lea, 7);
    for (const socket of [ann, ben]) {
      await socket.receive('the notice', isOf(MESSAGE.notice));
      expect(noticesOf(socket)).toEqual([
        {
          type: 'summon',
          by: { id: expect.any(String), name: 'Lea', colour: expect.any(String), role: 'editor' },
          view: 'board',
          viewport: VIEWPORT,
        },
      ]);
    }
    expect(noticesOf(lea)).toEqual([]);
  });

  test.each([
    ['a viewport that is nowhere', { view: 'board', viewport: { x: 1e9, y: 0, width: 1, height: 1 } }],
    ['no viewport at all', { view: 'board' }],
    ['a view without end', { view: 'x'.repeat(100), viewport: null }],
  ])('to %s is not known', async (_, args) => {
    const { join } = await roomOf();
    const lea = await join('editor');
    lea.send(command(1, 'summon', args));
    expect(await answerTo(lea, 1)).toEqual({ id: 1, ok: false, reason: 'unknown' });
  });

  test('repeated faster than a hand would is refused, and heard again after a while', async () => {
    let time = 0;
    const server = await startServer({}, { now: () => time });
    const id = await createBoard(server);
    const lea = await rawSocket(server, id, { query: '?cap=1' });
    const args = { view: 'table', viewport: null };
    for (let number = 1; number <= 6; number++) lea.send(command(number, 'summon', args));
    expect(await answerTo(lea, 5)).toEqual({ id: 5, ok: true });
    expect(await answerTo(lea, 6)).toEqual({ id: 6, ok: false, reason: 'tooOften' });
    time += 4_000;
    lea.send(command(7, 'summon', args));
    expect(await answerTo(lea, 7)).toEqual({ id: 7, ok: true });
  });
});

test('casts are refused when they come faster than fingers, and wait for nothing but casts', async () => {
  let time = 0;
  const server = await startServer({}, { now: () => time });
  const id = await createBoard(server);
  const lea = await rawSocket(server, id, { query: '?cap=1' });
  const { args } = MATRIX.castVote;
  for (let number = 1; number <= 61; number++) lea.send(command(number, 'castVote', args));
  expect(await answerTo(lea, 60)).toEqual({ id: 60, ok: false, reason: 'noSuchVote' });
  expect(await answerTo(lea, 61)).toEqual({ id: 61, ok: false, reason: 'tooOften' });
  lea.send(command(62, 'openVote', TERMS));
  expect(await answerTo(lea, 62)).toEqual({ id: 62, ok: true });
  time += 1_000;
  lea.send(command(63, 'castVote', args));
  expect(await answerTo(lea, 63)).toEqual({ id: 63, ok: false, reason: 'noSuchVote' });
});

describe('a command', () => {
  test('of an unknown kind is answered, and closes nothing', async () => {
    const { join } = await roomOf();
    const lea = await join('owner');
    lea.send(command(1, 'constructor', {}));
    expect(await answerTo(lea, 1)).toEqual({ id: 1, ok: false, reason: 'unknown' });
    lea.send(command(2, 'summon', { view: 'table', viewport: null }));
    expect(await answerTo(lea, 2)).toEqual({ id: 2, ok: true });
  });

  test.each([
    ['no JSON', frameOf('{')],
    ['without a number', frameOf('{"type":"summon"}')],
    ['too long', frameOf(JSON.stringify({ id: 1, type: 'x'.repeat(90_000) }))],
    ['cut off', Uint8Array.of(MESSAGE.command, 9, 0x7b)],
  ])('that is %s closes the socket', async (_, frame) => {
    const { join } = await roomOf();
    const lea = await join('owner');
    lea.send(frame);
    expect(await lea.closed).toBe(4400);
  });

  test('on the socket of a session is not known, whoever sends it', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const owner = await rawSocket(server, `${id}/session`, { query: '?cap=1' });
    for (const [index, [type, { args }]] of Object.entries<Row>(MATRIX).entries()) {
      owner.send(command(index, type, args));
      expect(await answerTo(owner, index)).toEqual({ id: index, ok: false, reason: 'unknown' });
    }
  });

  test('from a socket that did not ask for our messages closes it', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const stock = await rawSocket(server, id);
    stock.send(command(1, 'summon', { view: 'table', viewport: null }));
    expect(await stock.closed).toBe(4400);
  });
});
