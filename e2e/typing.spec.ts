import { createBuilder, type LaneType, newId, seededRandom, writeBoardFile } from '@wayline/domain';
import { BoardPage } from './fixtures/boardPage.ts';
import { expect, test } from './fixtures/test.ts';

const STEPS = 12;
const LANES: readonly LaneType[] = [
  'doing',
  'thinking',
  'feeling',
  'saying',
  'touchpoints',
  'momentsOfTruth',
  'painPoints',
  'opportunities',
  'evidence',
  'backstage',
];

/** Keys a second of somebody who types faster than anybody. */
const RATE = 30;

function emptyMap(): unknown {
  const random = seededRandom(11);
  const board = createBuilder({
    now: '2026-11-02T09:00:00.000Z',
    by: '',
    newId: (prefix) => newId(prefix, random),
  });
  const { id: mapId } = board.add('maps', { title: 'Wide map', personaIds: [] });
  for (let stage = 0; stage < 4; stage++) {
    const { id: stageId } = board.add('stages', { mapId, name: `Stage ${stage + 1}` });
    for (let step = 0; step < STEPS / 4; step++) {
      board.add('steps', { mapId, stageId, name: `Step ${stage * (STEPS / 4) + step + 1}` });
    }
  }
  LANES.forEach((type, index) => void board.add('lanes', { mapId, type, title: `Lane ${index + 1}` }));
  return JSON.parse(writeBoardFile(board.snapshot('Wide')));
}

const word = (step: number, lane: number): string => `w${step + 1}x${lane + 1}`;

/** The keys that fill one lane from its first cell, and go on to the first cell of the next. */
function keysOf(lane: number): readonly string[] {
  const keys = Array.from({ length: STEPS }, (_, step) => [
    ...word(step, lane),
    ...(step < STEPS - 1 ? ['Tab'] : ['Escape']),
  ]);
  // No modifiers: at this pace the next key comes before one is let go.
  return [...keys.flat(), 'Home', 'ArrowDown'];
}

test('twelve steps by ten lanes typed at thirty keys a second lose no keystroke, and others get them all', async ({
  server,
  person,
}) => {
  const id = await server.makeBoard({ document: emptyMap() });
  const [board, other] = [new BoardPage(await person('Ann')), new BoardPage(await person('Bo'))];
  for (const one of [board, other]) await one.open(`${server.url}/b/${id}`);
  await board.pick('Step 1', 'Lane 1');

  // Nobody waits for the page: the next key comes when it is time, whatever the last one has done.
  const pressed: Promise<void>[] = [];
  let due = Date.now();
  for (let lane = 0; lane < LANES.length; lane++) {
    for (const key of keysOf(lane)) {
      pressed.push(board.page.keyboard.press(key));
      due += 1000 / RATE;
      const wait = due - Date.now();
      if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    }
  }
  await Promise.all(pressed);
  await board.saved();

  const wanted = LANES.flatMap((_, lane) =>
    Array.from({ length: STEPS }, (_, step) => word(step, lane)),
  ).sort();
  const file = await server.boardFile(id);
  expect(file.cards.map(({ text }) => text).sort()).toEqual(wanted);
  const places = file.cards.map(({ text, laneId, stepId }) => {
    const lane = file.lanes.find((one) => one.id === laneId)?.title;
    const step = file.steps.find((one) => one.id === stepId)?.name;
    return `${text}: ${step}, ${lane}`;
  });
  expect(places.sort()).toEqual(
    LANES.flatMap((_, lane) =>
      Array.from({ length: STEPS }, (_, step) => `${word(step, lane)}: Step ${step + 1}, Lane ${lane + 1}`),
    ).sort(),
  );
  await expect(other.card(word(0, 0))).toBeVisible();
  await expect(other.card(word(4, 4))).toBeVisible();
});

test('two scripts that type into one card at once lose no character', async ({ library, server }) => {
  const { id, pages } = await library({ cards: [['Ask', 'Doing', '|']] }, 'Ann', 'Bo');
  const [ann, bo] = pages;
  await ann.card('|').dblclick();
  await bo.card('|').dblclick();
  await ann.page.keyboard.press('Home');
  await bo.page.keyboard.press('End');
  const [low, high] = ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letters) =>
    letters.repeat(4),
  ) as [string, string];
  const delay = 1000 / RATE;
  await Promise.all([ann.page.keyboard.type(low, { delay }), bo.page.keyboard.type(high, { delay })]);
  for (const { page } of pages) await page.keyboard.press('Escape');
  for (const one of pages) await one.saved();

  await expect.poll(async () => (await server.boardFile(id)).cards[0]?.text).toBe(`${low}|${high}`);
  for (const one of pages) await expect(one.card(`${low}|${high}`)).toHaveCount(1);
});

test('a note that is written on shows all of its lines, and takes the next ones into sight', async ({
  server,
  person,
}) => {
  const board = new BoardPage(await person('Ann'));
  await board.open(`${server.url}/b/${await server.makeBoard({})}`);
  const { page } = board;
  await page.keyboard.press('n');
  await page.mouse.click(1000, 700);
  await expect(page.locator('article textarea')).toBeFocused();
  const field = page.locator('article textarea');
  const hidden = (): Promise<number> => field.evaluate((area) => area.scrollHeight - area.clientHeight);
  const lines = (): Promise<number> =>
    field.evaluate((area) => Math.round(area.clientHeight / parseFloat(getComputedStyle(area).lineHeight)));

  await page.keyboard.type('one');
  await page.keyboard.press('Enter');
  await page.keyboard.type('two');
  await page.keyboard.press('Enter');
  await page.keyboard.type('three');
  await expect.poll(lines).toBe(3);
  expect(await hidden()).toBe(0);

  await page.keyboard.press('Backspace');
  await page.keyboard.press('Control+Backspace');
  await page.keyboard.press('Backspace');
  await expect(field).toHaveValue('one\ntwo');
  await expect.poll(lines).toBe(2);

  await page.keyboard.press('Escape');
  await board.sticky('one two').dblclick();
  await expect.poll(lines).toBe(2);
  expect(await hidden()).toBe(0);
});

test('what is written shows in the panel beside it and in front of everybody, and names its thing afterwards', async ({
  library,
}) => {
  const { pages } = await library({ cards: [['Ask', 'Doing', 'Rings']] }, 'Ann', 'Bo');
  const [ann, bo] = pages;
  const panel = ann.page.getByRole('complementary', { name: 'Details' });
  await ann.card('Rings').dblclick();
  const field = ann.page.locator('[role=grid] textarea');
  await expect(field).toBeFocused();
  await ann.page.keyboard.type(' the desk, and then waits a while for somebody who knows');
  const words = 'Rings the desk, and then waits a while for somebody who knows';
  await expect(panel.getByRole('textbox', { name: 'Text' })).toHaveValue(words);
  await expect(bo.card(words)).toBeVisible();

  // What others do on the map meanwhile is drawn, and the words stay in their field.
  await bo.addCard('Ask', 'Doing', 'Hangs up');
  await expect(ann.card('Hangs up')).toBeVisible();
  await expect(field).toHaveValue(words);
  await ann.page.keyboard.type(' it');
  await ann.page.keyboard.press('Escape');
  await expect(ann.card(`${words} it`)).toBeFocused();
  await expect(bo.card(`${words} it`)).toBeVisible();
});
