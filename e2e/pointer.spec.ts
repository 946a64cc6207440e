import { expect, test } from './fixtures/test.ts';

test('the + in a gap inserts a step, a stage and a lane there', async ({ library }) => {
  const { pages } = await library({}, 'Ann');
  const [board] = pages;
  const { keyboard } = board.page;
  const add = (name: string) => board.page.getByRole('button', { name, exact: true });

  await board.column('Ask').hover();
  await add('Add step after Ask').click();
  await keyboard.type('Wait');
  await keyboard.press('Enter');
  await expect(board.column('Wait')).toBeVisible();
  await expect.poll(() => board.headers('Steps')).toEqual(['Ask', 'Wait', 'Fill in', 'Borrow']);

  await board.column('Apply').hover();
  await add('Add stage after Apply').click();
  await keyboard.type('Decide');
  await keyboard.press('Enter');
  await expect(board.column('Decide')).toBeVisible();
  await expect.poll(() => board.headers('Stages')).toEqual(['Apply', 'Decide', 'Use']);

  await board.lane('Doing').hover();
  await add('Add lane after Doing').click();
  await keyboard.type('Thinking');
  await keyboard.press('Enter');
  await expect(board.lane('Thinking')).toBeVisible();
  await expect
    .poll(() => board.lanes())
    .toEqual(['Doing', 'Thinking', 'Touchpoints', 'Emotion', 'Pain points']);
});

test('the + in a cell begins a card behind those that lie there', async ({ library }) => {
  const { pages } = await library({}, 'Ann');
  const [board] = pages;
  const { keyboard } = board.page;
  const plus = board.page.getByRole('button', { name: 'Add card to Ask' });
  for (const text of ['First', 'Second', 'Third']) {
    await board.cell('Ask', 'Doing').hover({ position: { x: 2, y: 2 } });
    await plus.click();
    await keyboard.type(text);
    await keyboard.press('Escape');
    await expect(board.card(text)).toBeVisible();
  }
  await expect.poll(() => board.cards('Ask', 'Doing')).toEqual(['First', 'Second', 'Third']);
  await board.card('Third').dblclick();
  await expect(board.page.getByRole('textbox', { name: 'Text of Note' })).toBeFocused();
});

test('a point of the curve is dragged from face to face, with Alt between them', async ({ library }) => {
  const { pages } = await library({ emotions: [['Fill in', 'Ada', -1]] }, 'Ann', 'Bo');
  const [board, other] = pages;
  const { mouse, keyboard } = board.page;
  const point = board.emotion('Fill in', 'Ada');
  await board.page.keyboard.press('ControlOrMeta+0');
  await expect.poll(() => board.zoom()).toBe(100);

  // A level is 46 units high.
  const from = await board.middleOf(point);
  await board.drag(from, { x: from.x, y: from.y - 2 * 46 });
  await expect(point).toHaveAttribute('aria-valuetext', 'Happy');
  await expect(other.emotion('Fill in', 'Ada')).toHaveAttribute('aria-valuenow', '1');

  const now = await board.middleOf(point);
  await keyboard.down('Alt');
  await board.drag(now, { x: now.x, y: now.y + 23 });
  await keyboard.up('Alt');
  await expect(point).toHaveAttribute('aria-valuenow', '0.5');

  // Esc gives a drag up.
  const last = await board.middleOf(point);
  await mouse.move(last.x, last.y);
  await mouse.down();
  await mouse.move(last.x, last.y + 100, { steps: 5 });
  await keyboard.press('Escape');
  await mouse.up();
  await expect(point).toHaveAttribute('aria-valuenow', '0.5');
});

test('a ghost face becomes a point where it is pressed', async ({ library }) => {
  const { pages } = await library({}, 'Ann');
  const [board] = pages;
  await board.cell('Borrow', 'Emotion').hover();
  await board.page.getByRole('button', { name: 'Add emotion: Borrow, Ada' }).click();
  await expect(board.emotion('Borrow', 'Ada')).toHaveAttribute('aria-valuetext', 'Neutral');
  await expect(board.emotion('Borrow', 'Ada')).toBeFocused();
});

test('a sticky dropped on a cell is a card there, and a card dropped beside the map is a sticky', async ({
  library,
  server,
}) => {
  const { id, pages } = await library(
    { cards: [['Ask', 'Doing', 'From the map']], stickies: [['To the map', [60, 740]]] },
    'Ann',
    'Bo',
  );
  const [board, other] = pages;
  await board.drag(
    await board.middleOf(board.sticky('To the map')),
    await board.middleOf(board.cell('Borrow', 'Pain points')),
  );
  await expect(
    board.cell('Borrow', 'Pain points').getByRole('article', { name: 'To the map' }),
  ).toBeVisible();
  await expect(board.announcement).toHaveText(/moved to Borrow, Pain points, 1 of 1/);
  await expect(other.card('To the map')).toHaveAttribute('aria-roledescription', 'Pain point');
  await expect(other.sticky('To the map')).toHaveCount(0);

  const map = await board.page.getByRole('grid').boundingBox();
  if (!map) throw new Error('no map on the screen');
  const beside = { x: map.x + map.width + 120, y: map.y + 200 };
  await board.drag(await board.middleOf(board.card('From the map')), beside);
  await expect(board.sticky('From the map')).toBeVisible();
  await expect(other.sticky('From the map')).toBeVisible();
  await expect(other.card('From the map')).toHaveCount(0);
  const laid = await board.sticky('From the map').boundingBox();
  if (!laid) throw new Error('no sticky on the screen');
  expect([beside.x - laid.x, laid.x + laid.width - beside.x].every((inside) => inside > 0)).toBe(true);
  expect([beside.y - laid.y, laid.y + laid.height - beside.y].every((inside) => inside > 0)).toBe(true);

  await board.undo();
  await expect(other.card('From the map')).toBeVisible();
  await board.undo();
  await expect(other.sticky('To the map')).toBeVisible();
  await board.saved();
  const file = await server.boardFile(id);
  expect(file.cards.map(({ text }) => text)).toEqual(['From the map']);
  expect(file.items.map(({ text, pos }) => [text, pos])).toEqual([['To the map', [60, 740]]]);
});

test('a connector joins a sticky to a card, and goes with what it joins', async ({ library, server }) => {
  const { id, pages } = await library(
    { cards: [['Ask', 'Doing', 'Long form']], stickies: [['Shorten it', [60, 740]]] },
    'Ann',
    'Bo',
  );
  const [board, other] = pages;
  await board.page.keyboard.press('c');
  await board.drag(
    await board.middleOf(board.sticky('Shorten it')),
    await board.middleOf(board.card('Long form')),
  );
  await board.saved();
  const [connector] = (await server.boardFile(id)).connectors;
  const file = await server.boardFile(id);
  expect(connector?.from.recordId).toBe(file.items[0]?.id);
  expect(connector?.to.recordId).toBe(file.cards[0]?.id);
  const wire = other.page.locator(`[data-wire="${connector?.id}"] path`).first();
  await expect(wire).toHaveAttribute('d', /./);
  const drawn = await wire.getAttribute('d');

  const sticky = await board.middleOf(board.sticky('Shorten it'));
  await board.drag(sticky, { x: sticky.x + 120, y: sticky.y + 20 });
  await expect.poll(() => wire.getAttribute('d')).not.toBe(drawn);

  await board.sticky('Shorten it').click();
  await board.page.keyboard.press('Delete');
  await expect(other.sticky('Shorten it')).toHaveCount(0);
  await board.undo();
  await expect(other.sticky('Shorten it')).toBeVisible();
  await board.saved();
  expect((await server.boardFile(id)).connectors[0]?.from.recordId).toBe(file.items[0]?.id);
});

test('cards, steps and lanes are dragged to another place of the map', async ({ library }) => {
  const { pages } = await library(
    {
      cards: [
        ['Ask', 'Doing', 'One'],
        ['Fill in', 'Doing', 'Two'],
      ],
    },
    'Ann',
    'Bo',
  );
  const [board, other] = pages;
  const two = await board.middleOf(board.card('Two'));
  await board.drag(await board.middleOf(board.card('One')), { x: two.x, y: two.y + 12 });
  await expect(other.cell('Fill in', 'Doing').getByRole('article')).toHaveCount(2);
  await expect.poll(() => other.cards('Fill in', 'Doing')).toEqual(['Two', 'One']);

  const borrow = await board.page.getByRole('columnheader', { name: 'Borrow', exact: true }).boundingBox();
  if (!borrow) throw new Error('no step on the screen');
  await board.drag(await board.middleOf(board.column('Ask')), {
    x: borrow.x + borrow.width - 8,
    y: borrow.y + borrow.height / 2,
  });
  await expect.poll(() => other.headers('Steps')).toEqual(['Fill in', 'Borrow', 'Ask']);

  const lane = await board.lane('Pain points').boundingBox();
  if (!lane) throw new Error('no lane on the screen');
  await board.drag(await board.middleOf(board.lane('Doing')), {
    x: lane.x + lane.width / 2,
    y: lane.y + lane.height - 4,
  });
  await expect.poll(() => other.lanes()).toEqual(['Touchpoints', 'Emotion', 'Pain points', 'Doing']);
});
