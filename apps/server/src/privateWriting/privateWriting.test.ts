import { addCard, createBoardDocument, remove, type SessionDocument } from '@wayline/document';
import { expect, test } from 'vitest';
import { type PrivateRoom, privateRoom, type Writer } from '../testing/privateRoom.ts';
import { startServer, type TestServer } from '../testing/testServer.ts';
import { until } from '../testing/until.ts';

const SECRET = 'a secret for this test';

interface Held extends PrivateRoom {
  readonly server: TestServer;
  readonly lead: Writer;
  readonly session: SessionDocument;
}

/** A board with a facilitator and somebody who reads what is published. */
async function held(): Promise<Held> {
  const server = await startServer({ publicUrl: 'https://maps.example.org', ownerSecret: SECRET });
  const room = await privateRoom(server, SECRET);
  const { session } = await room.read();
  return { ...room, server, session, lead: await room.join('Lea', 'facilitator') };
}

/** The same with a round in both lanes. */
async function started(): Promise<Held> {
  const room = await held();
  const { lead, mapId, lanes, session } = room;
  expect(await lead.ask({ type: 'startPrivate', args: { mapId, laneIds: lanes } })).toBe('ok');
  await until('the round is open', () => session.privateMode() !== null);
  return room;
}

const reveal = ({ lead }: Held): Promise<string> => lead.ask({ type: 'reveal', args: {} });

test('what one writes is one’s own until the reveal, and then everybody’s at once', async () => {
  const room = await started();
  const { session, mapId, lanes, steps, card, snapshot } = room;
  const [ann, ben] = [await room.join('Ann', 'editor'), await room.join('Ben', 'editor')];
  expect(session.privateMode()).toMatchObject({ mapId, laneIds: lanes, openedBy: 'Lea', writers: 0 });
  const [mine, more, his] = [card('mine'), card('more', { laneId: lanes[1], kind: 'pain' }), card('his')];
  for (const each of [mine, more]) expect(await ann.write(each)).toBe('ok');
  expect(await ben.write(his)).toBe('ok');
  await until('all is shown', () => session.blanks().length === 3 && session.privateMode()?.writers === 2);
  expect(
    session
      .blanks()
      .map(({ laneId, stepId, order }) => [laneId, stepId, order])
      .sort(),
  ).toEqual([mine, more, his].map(({ laneId, stepId, order }) => [laneId, stepId, order]).sort());
  expect([ann.own(), ben.own()]).toEqual([{ [mine.id]: 'mine', [more.id]: 'more' }, { [his.id]: 'his' }]);
  const numbers = ann
    .told('privateCards')
    .at(-1)
    ?.cards.map(({ number }) => number);
  expect(session.blanks().map(({ number }) => number)).toEqual(expect.arrayContaining(numbers ?? []));
  expect(snapshot().cards.has(mine.id)).toBe(false);

  expect(await reveal(room)).toBe('ok');
  await until('all is there', () => [mine, more, his].every(({ id }) => snapshot().cards.has(id)));
  await until('the round has gone', () => session.privateMode() === null && session.blanks().length === 0);
  for (const { id, text, kind, laneId } of [mine, more, his])
    expect(snapshot().cards.get(id)).toMatchObject({ mapId, laneId, stepId: steps[0], text, kind });
  const [by, alsoBy, hisBy] = [mine, more, his].map(({ id }) => snapshot().cards.get(id)?.createdBy);
  expect([by === alsoBy, by === hisBy, by]).toEqual([true, false, expect.stringMatching(/./)]);
  await until('both are told', () =>
    [ann, ben].every(({ own }) => Object.keys(own() ?? { a: 1 }).length === 0),
  );
});

test('one’s own cards come when one comes in, to every window of one’s own, and to nobody else', async () => {
  const room = await started();
  const ann = await room.join('Ann', 'editor');
  const other = await room.join('Ann', 'editor', ann.token);
  const card = room.card('mine');
  expect(await ann.write(card)).toBe('ok');
  await until('the other window knows', () => other.own()?.[card.id] === 'mine');
  const [late, ben] = [await room.join('Ann', 'editor', ann.token), await room.join('Ben', 'editor')];
  await until('she is told', () => late.own() !== null && ben.own() !== null);
  expect([late.own(), ben.own(), room.lead.own()]).toEqual([{ [card.id]: 'mine' }, {}, null]);
  expect(await other.ask({ type: 'removePrivate', args: { id: card.id } })).toBe('ok');
  await until('it is gone from all windows', () => [ann, other, late].every(({ own }) => !own()?.[card.id]));
  await until('and for everybody', () => room.session.blanks().length === 0);
});

test('two windows of one person write at once, and neither loses a card', async () => {
  const room = await started();
  const ann = await room.join('Ann', 'editor');
  const windows = [ann, await room.join('Ann', 'editor', ann.token)];
  const cards = Array.from({ length: 24 }, (_, index) => room.card(`n${index}`));
  const answers = await Promise.all(cards.map((card, index) => windows[index % 2]?.write(card)));
  expect(new Set(answers)).toEqual(new Set(['ok']));
  const texts = Object.fromEntries(cards.map(({ id, text }) => [id, text]));
  for (const { own } of windows) await until('each knows all', () => Object.keys(own() ?? {}).length === 24);
  expect(ann.own()).toEqual(texts);
});

test('a card that is written again keeps its number, wherever it goes', async () => {
  const room = await started();
  const { session, card, lanes, steps } = room;
  const ann = await room.join('Ann', 'editor');
  const mine = card('first');
  for (let times = 0; times < 2; times++) expect(await ann.write(mine)).toBe('ok');
  await until('it is shown', () => session.blanks().length === 1);
  const { number } = session.blanks()[0] ?? {};
  expect(await ann.write({ ...mine, text: 'later', laneId: lanes[1], stepId: steps[1] })).toBe('ok');
  await until('it has moved', () => session.blanks()[0]?.laneId === lanes[1]);
  expect(session.blanks()).toEqual([{ number, laneId: lanes[1], stepId: steps[1], order: 'a1' }]);
  expect(ann.own()).toEqual({ [mine.id]: 'later' });
  expect(session.privateMode()?.writers).toBe(1);
});

test('a round is for lanes of words of one map that are not frozen, and one at a time', async () => {
  const { lead, mapId, lanes, curve } = await held();
  const [lane, other] = lanes;
  const start = (map: typeof mapId, ...laneIds: (typeof lane)[]): Promise<string> =>
    lead.ask({ type: 'startPrivate', args: { mapId: map, laneIds } });
  const answers: string[] = [await start(mapId, lane, curve), await start(mapId, 'lane:none')];
  answers.push(await start('map:other', lane));
  expect(await lead.ask({ type: 'freeze', args: { targets: [other] } })).toBe('ok');
  answers.push(await start(mapId, lane, other), await start(mapId, lane));
  expect(answers).toEqual(['outOfScope', 'outOfScope', 'outOfScope', 'outOfScope', 'ok']);
  const [again] = await Promise.all([lead.ask({ type: 'freeze', args: { targets: [lane] } })]);
  expect(again).toBe('privateOpen');
  const ben = await lead.ask({ type: 'unfreeze', args: { targets: [other] } });
  expect(ben).toBe('ok');
});

test('a second round waits for the reveal of the first', async () => {
  const room = await started();
  const ben = await room.join('Ben', 'facilitator');
  const { mapId, lanes } = room;
  const args = { mapId, laneIds: [lanes[1]] };
  expect(await ben.ask({ type: 'startPrivate', args })).toBe('privateOpen');
  expect(await ben.ask({ type: 'reveal', args: {} })).toBe('ok');
  expect(await ben.ask({ type: 'reveal', args: {} })).toBe('noPrivate');
  expect(await ben.ask({ type: 'startPrivate', args })).toBe('ok');
});

test('cards keep to the round', async () => {
  const room = await started();
  const { curve, card, lanes, steps, board } = room;
  const [ann, ben] = [await room.join('Ann', 'editor'), await room.join('Ben', 'editor')];
  const document = createBoardDocument(board);
  const added = addCard(document, { laneId: lanes[0], stepId: steps[0], text: 'for all' });
  const id = added.ok ? added.id : 'card:none';
  const wrong = [{ laneId: curve }, { laneId: 'lane:none' }, { stepId: 'step:none' }] as const;
  for (const more of wrong) expect(await ann.write(card('mine', more))).toBe('outOfScope');
  await until(
    'an id of the board is refused',
    async () => (await ann.write(card('mine', { id }))) === 'outOfScope',
  );
  const mine = card('mine');
  expect(await ann.write(mine)).toBe('ok');
  expect(await ben.write({ ...mine, text: 'not hers' })).toBe('outOfScope');
  expect(await ben.ask({ type: 'removePrivate', args: { id: mine.id } })).toBe('ok');
  expect(ann.own()).toMatchObject({ [mine.id]: 'mine' });
  expect(await ann.write(card('x'.repeat(2_001)))).toBe('unknown');
});

test('words of a card whose step has gone can still be changed, and come to the tray', async () => {
  const room = await started();
  const { card, board, steps, snapshot } = room;
  const ann = await room.join('Ann', 'editor');
  const mine = card('mine');
  expect(await ann.write(mine)).toBe('ok');
  remove(createBoardDocument(board), { collection: 'steps', id: steps[0] });
  await until('nothing new is taken there', async () => (await ann.write(card('late'))) === 'outOfScope');
  expect(await ann.write({ ...mine, text: 'later words' })).toBe('ok');
  expect(await reveal(room)).toBe('ok');
  await until('it is there', () => snapshot().cards.has(mine.id));
  expect(snapshot().cards.get(mine.id)).toMatchObject({ stepId: null, text: 'later words' });
});

test('without its map the round leaves notes on the board', async () => {
  const room = await started();
  const { card, board, mapId, snapshot } = room;
  const ann = await room.join('Ann', 'editor');
  expect(await ann.write(card('rescued'))).toBe('ok');
  remove(createBoardDocument(board), { collection: 'maps', id: mapId });
  await until('the server knows', async () => (await ann.write(card('late'))) === 'outOfScope');
  expect(await reveal(room)).toBe('ok');
  const texts = (): string[] => [...snapshot().items.values()].map(({ text }) => text);
  await until('the note is there', () => texts().includes('rescued'));
});

test('a disk that refuses is said to refuse, and what was not kept is not shown', async () => {
  const room = await started();
  const { card, server, snapshot, session } = room;
  const ann = await room.join('Ann', 'editor');
  const mine = card('mine');
  expect(await ann.write(mine)).toBe('ok');
  await until('it is shown', () => session.blanks().length === 1);
  await server.log.injectFault('full');
  expect(await ann.write({ ...mine, text: 'lost' })).toBe('storage');
  expect(await ann.ask({ type: 'removePrivate', args: { id: mine.id } })).toBe('storage');
  expect(await reveal(room)).toBe('storage');
  expect([ann.own(), snapshot().cards.has(mine.id)]).toEqual([{ [mine.id]: 'mine' }, false]);
  await server.log.injectFault(null);
  expect(await ann.write({ ...mine, text: 'kept' })).toBe('ok');
  expect(await reveal(room)).toBe('ok');
  await until('it is there', () => snapshot().cards.get(mine.id)?.text === 'kept');
});
