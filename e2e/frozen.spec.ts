import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { BoardPage } from './fixtures/boardPage.ts';
import { Hand, PHONE } from './fixtures/hand.ts';
import { test as base, expect, type Workshop } from './fixtures/workshop.ts';

const test = base.extend<{ readonly board: Workshop }>({
  board: async ({ workshop }, use) => {
    await use(
      await workshop({
        cards: [
          ['Ask', 'Doing', 'Asks a friend'],
          ['Fill in', 'Doing', 'Fills in a form'],
          ['Ask', 'Pain points', 'Nobody at the desk'],
        ],
        emotions: [['Ask', 'Ada', 1]],
        stickies: [['Ask the desk', [60, 700]]],
      }),
    );
  },
});

/** The sentence that stands at the foot of the page. */
const told = ({ page }: BoardPage): Locator =>
  page.getByRole('status').filter({ hasText: /froze|frozen|again/ });

const menu = async ({ page }: BoardPage, target: Locator, entry: string): Promise<void> => {
  await target.click({ button: 'right', position: { x: 12, y: 12 } });
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
};

const byName = async ({ page }: BoardPage, entry: string): Promise<void> => {
  await page.keyboard.press('ControlOrMeta+k');
  const field = page.getByRole('combobox', { name: 'Commands' });
  await field.fill(entry);
  await expect(page.getByRole('option', { name: entry }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
};

const expectFrozen = async (target: Locator, by: string): Promise<void> =>
  expect(target).toHaveAttribute('aria-description', `Frozen by ${by}`);

/** Tries something, and expects one sentence and nothing else. */
const inVain = async (board: BoardPage, what: string, act: () => Promise<unknown>): Promise<void> => {
  await act();
  await expect(told(board), what).toContainText('A facilitator can unfreeze it.');
};

const serious = async (page: Page, include: string): Promise<unknown> => {
  // What is still fading in has not its colours yet.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const { violations } = await new AxeBuilder({ page })
    .include(include)
    // A cell is called by its step and lane, not by all that lies in it.
    .disableRules('label-content-name-mismatch')
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, nodes[0]?.html]);
};

test('a lane that is frozen by its menu is read and not written, by pointer and by keys, until it is let go', async ({
  board,
}) => {
  const fay = await board.join('Fay', 'facilitator');
  const eve = await board.join('Eve', 'editor');
  await menu(fay, fay.lane('Doing'), 'Freeze');
  await expect(told(fay)).toContainText('You froze “Doing”');
  await expect(told(eve)).toContainText('Fay froze “Doing”');
  await expectFrozen(eve.lane('Doing'), 'Fay');
  const { page } = eve;
  const card = eve.card('Asks a friend');

  await inVain(eve, 'a double click', () => card.dblclick());
  await expect(page.getByRole('textbox', { name: 'Text of the note' })).toHaveCount(0);
  await card.click();
  for (const key of [
    'Enter',
    'x',
    'Delete',
    'Alt+ArrowRight',
    'Alt+ArrowDown',
    'ControlOrMeta+Enter',
    'ControlOrMeta+d',
  ])
    await inVain(eve, key, () => page.keyboard.press(key));
  await inVain(eve, 'a letter on an empty cell', async () => {
    await eve.pick('Borrow', 'Doing');
    await page.keyboard.press('y');
  });
  await inVain(eve, 'a drag out', async () =>
    eve.drag(await eve.middleOf(card), await eve.middleOf(eve.cell('Borrow', 'Pain points'))),
  );
  await inVain(eve, 'a drag in', async () =>
    eve.drag(
      await eve.middleOf(eve.card('Nobody at the desk')),
      await eve.middleOf(eve.cell('Borrow', 'Doing')),
    ),
  );
  await inVain(eve, 'a paste', async () => {
    await eve.card('Nobody at the desk').click();
    await page.keyboard.press('ControlOrMeta+c');
    await eve.pick('Borrow', 'Doing');
    await page.keyboard.press('ControlOrMeta+v');
  });
  // A card goes past the frozen lane, not into it.
  await expect.poll(() => eve.cards('Ask', 'Pain points')).toEqual(['Nobody at the desk']);
  await page.getByRole('gridcell', { name: 'Borrow, Doing' }).hover();
  await expect(page.locator('[data-cell-plus]')).toHaveCount(0);
  await card.click({ button: 'right' });
  await expect(page.getByRole('menuitem', { name: 'Copy' })).toBeVisible();
  for (const name of ['Delete', 'Edit', 'Cut', 'Duplicate', 'Freeze', 'Unfreeze'])
    await expect(page.getByRole('menuitem', { name, exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  expect(await eve.cards('Ask', 'Doing')).toEqual(['Asks a friend']);
  expect(await eve.cards('Fill in', 'Doing')).toEqual(['Fills in a form']);
  expect(await eve.cards('Borrow', 'Doing')).toEqual([]);

  // The name of the lane, and the rest of the map.
  await inVain(eve, 'a new name', () => eve.lane('Doing').dblclick({ position: { x: 20, y: 14 } }));
  await eve.addCard('Borrow', 'Pain points', 'Too far');

  await menu(fay, fay.lane('Doing'), 'Unfreeze');
  await expect(told(eve)).toContainText('“Doing” can be changed again');
  await eve.addCard('Borrow', 'Doing', 'Takes a book');
  await expect(fay.card('Takes a book')).toBeVisible();
});

test('a stage keeps its name and its steps, and the cards under them go on', async ({ board }) => {
  const fay = await board.join('Fay', 'facilitator');
  const eve = await board.join('Eve', 'editor');
  await byName(fay, 'Freeze “Apply”');
  await expectFrozen(eve.column('Apply'), 'Fay');
  await expectFrozen(eve.column('Ask'), 'Fay');
  const { page } = eve;
  await eve.column('Ask').click();
  for (const key of [
    'F2',
    'Delete',
    'Alt+ArrowRight',
    'ControlOrMeta+Alt+ArrowRight',
    'ControlOrMeta+Shift+.',
  ])
    await inVain(eve, key, () => page.keyboard.press(key));
  await inVain(eve, 'a drag', async () =>
    eve.drag(await eve.middleOf(eve.column('Ask')), await eve.middleOf(eve.column('Borrow'))),
  );
  await inVain(eve, 'a drag in', async () =>
    eve.drag(await eve.middleOf(eve.column('Borrow')), await eve.middleOf(eve.column('Ask'))),
  );
  await inVain(eve, 'a step by key from outside', async () => {
    await eve.column('Borrow').click();
    await page.keyboard.press('Alt+ArrowLeft');
  });
  expect(await eve.headers('Steps')).toEqual(['Ask', 'Fill in', 'Borrow']);
  await expect(page.getByRole('button', { name: 'Add step after Ask' })).toHaveCount(0);
  await eve.addCard('Ask', 'Doing', 'Asks twice');
  await expect(fay.card('Asks twice')).toBeVisible();
});

test('feelings of a frozen lane stay as they are, and whoever leads is offered to let go', async ({
  board,
}) => {
  const fay = await board.join('Fay', 'facilitator');
  await menu(fay, fay.lane('Emotion'), 'Freeze');
  await expectFrozen(fay.lane('Emotion'), 'Fay');
  const { page } = fay;
  const point = fay.emotion('Ask', 'Ada');
  await expect(point).toHaveAttribute('aria-readonly', 'true');
  await point.click();
  await page.keyboard.press('5');
  await expect(told(fay)).toContainText('You froze “Emotion”. Unfreeze it to change it.');
  const at = await fay.middleOf(point);
  await fay.drag(at, { x: at.x, y: at.y - 80 });
  await expect(point).toHaveAttribute('aria-valuenow', '1');
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toContainText('Frozen by Fay');
  await expect(details.getByRole('button', { name: /Delete/ })).toHaveCount(0);
  // How a lane is seen is no part of it.
  await fay.lane('Emotion').click();
  await details.getByRole('checkbox', { name: 'Collapse lane' }).check();
  await expect(point).toHaveCount(0);
  await details.getByRole('checkbox', { name: 'Collapse lane' }).uncheck();
  await expect(details.getByRole('combobox', { name: 'Line under it' })).toBeDisabled();
  await details.getByRole('button', { name: 'Unfreeze' }).click();
  await expect(fay.lane('Emotion')).not.toHaveAttribute('aria-description');
  await point.click();
  await page.keyboard.press('5');
  await expect(point).toHaveAttribute('aria-valuenow', '2');
});

test('undo leaves what was frozen since as it is', async ({ board }) => {
  const fay = await board.join('Fay', 'facilitator');
  const eve = await board.join('Eve', 'editor');
  await eve.addCard('Borrow', 'Doing', 'Takes a book');
  await expect(fay.card('Takes a book')).toBeVisible();
  await menu(fay, fay.lane('Doing'), 'Freeze');
  await expectFrozen(eve.lane('Doing'), 'Fay');
  await eve.undo();
  await eve.undo();
  await expect(told(eve)).toContainText('“Doing” is frozen, so your change was taken back.');
  await expect(eve.card('Takes a book')).toBeVisible();
  await eve.saved();
  await expect(fay.card('Takes a book')).toBeVisible();
});

test('table and outline offer nothing on it either, and have the menu to freeze', async ({ board }) => {
  const fay = await board.join('Fay', 'facilitator');
  const eve = await board.join('Eve', 'editor');
  await fay.page.getByRole('tab', { name: 'Table' }).click();
  await fay.lane('Doing').click();
  await fay.page.getByRole('button', { name: 'Actions for Doing' }).click();
  await fay.page.getByRole('menuitem', { name: 'Freeze' }).click();
  await expectFrozen(fay.lane('Doing'), 'Fay');
  const { page } = eve;
  await expectFrozen(eve.lane('Doing'), 'Fay');

  await page.getByRole('tab', { name: 'Table' }).click();
  const card = eve.card('Asks a friend');
  await inVain(eve, 'a double click', () => card.dblclick());
  await card.click();
  for (const key of ['F2', 'x', 'Delete', 'Alt+ArrowRight'])
    await inVain(eve, key, () => page.keyboard.press(key));
  await expect(page.getByRole('button', { name: 'Add card to Ask, Doing' })).toHaveCount(0);
  expect(await eve.cards('Ask', 'Doing')).toEqual(['Asks a friend']);
  expect(await serious(page, 'main')).toEqual([]);

  await page.getByRole('tab', { name: 'Outline' }).click();
  const row = page.getByRole('article', { name: 'Asks a friend', exact: true });
  await row.click();
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await expect(row).toBeFocused();
  for (const key of ['Enter', 'x', 'Delete', 'Alt+ArrowDown'])
    await inVain(eve, key, () => page.keyboard.press(key));
  await expect(row).toBeVisible();
  expect(await serious(page, 'main')).toEqual([]);
});

test('on a phone a frozen lane is only read, and a finger that rests on it is told', async ({ board }) => {
  const fay = await board.join('Fay', 'facilitator');
  await byName(fay, 'Freeze “Doing”');
  await expectFrozen(fay.lane('Doing'), 'Fay');
  const pia = await board.join('Pia', 'editor', PHONE);
  const { page } = pia;
  const lane = page.getByRole('region', { name: 'Doing' });
  await expectFrozen(lane, 'Fay');
  const card = page.getByRole('article', { name: 'Asks a friend', exact: true });
  await expect(page.getByRole('button', { name: /Add to Doing/ })).toHaveCount(0);
  await card.tap();
  await inVain(pia, 'a second tap', () => card.tap());
  await expect(page.getByRole('textbox', { name: /Text of/ })).toHaveCount(0);
  const hand = await Hand.on(page);
  await inVain(pia, 'a finger that rests', async () => hand.down(await pia.middleOf(card)));
  await hand.up();
  expect(await serious(page, 'main')).toEqual([]);
});

test('who comes later sees what is frozen, near and far, and nothing serious is wrong with it', async ({
  board,
}) => {
  const fay = await board.join('Fay', 'facilitator');
  await fay.lane('Doing').click();
  await fay.lane('Pain points').click({ modifiers: ['Shift'] });
  await menu(fay, fay.lane('Doing'), 'Freeze');
  await expectFrozen(fay.lane('Pain points'), 'Fay');
  const eve = await board.join('Eve', 'editor');
  await expectFrozen(eve.lane('Doing'), 'Fay');
  await expectFrozen(eve.lane('Pain points'), 'Fay');
  const found = eve.announcement.filter({ hasText: 'Frozen on this board' });
  await expect(found).toContainText('“Doing”');
  await expect(found).toContainText('“Pain points”');
  expect(await serious(eve.page, '[role=grid]')).toEqual([]);
  const vic = await board.join('Vic', 'viewer');
  await expectFrozen(vic.lane('Doing'), 'Fay');
  await vic.lane('Doing').click({ button: 'right', position: { x: 12, y: 12 } });
  await expect(vic.page.getByRole('menuitem', { name: 'Details' })).toBeVisible();
  await expect(vic.page.getByRole('menuitem', { name: 'Unfreeze' })).toHaveCount(0);
});
