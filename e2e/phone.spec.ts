import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { BoardPage } from './fixtures/boardPage.ts';
import { chooseFiles } from './fixtures/chooseFiles.ts';
import { Hand, PHONE } from './fixtures/hand.ts';
import { libraryDocument } from './fixtures/libraryBoard.ts';
import { test as base, expect } from './fixtures/test.ts';

interface Phone {
  readonly page: Page;
  readonly hand: Hand;
  /** The address of the board, for others. */
  readonly url: string;
}

const test = base.extend<{ readonly phone: Phone }>({
  phone: async ({ server, person }, use) => {
    const document = libraryDocument({
      personas: ['Ada', 'Ben'],
      cards: [
        ['Ask', 'Doing', 'Asks a friend'],
        ['Ask', 'Doing', 'Calls the desk'],
        ['Ask', 'Pain points', 'Nobody answers', 'Ada'],
      ],
      emotions: [
        ['Ask', 'Ada', 0],
        ['Fill in', 'Ada', -1],
      ],
    });
    const id = await server.makeBoard({ document });
    const url = `${server.url}/b/${id}`;
    const page = await person('Ann', PHONE);
    await page.goto(url);
    await expect(page.getByRole('status', { name: 'Save status' })).toHaveText('Saved');
    await expect(step(page, 'Ask')).toBeVisible();
    await use({ page, hand: await Hand.on(page), url });
  },
});

/** The name of the step that is read. */
const step = (page: Page, name: string) => page.getByRole('heading', { name, exact: true, level: 2 });
const card = (page: Page, text: string) => page.getByRole('article', { name: text, exact: true });
const lane = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });

const middle = async (page: Page, text: string) => {
  const box = await card(page, text).boundingBox();
  if (!box) throw new Error(`not on the screen: ${text}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Nothing may stand beyond the right edge, or the whole page slides about under the finger. */
const expectNoSlide = async (page: Page, where: string) => {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond, `${where} is wider than the screen`).toBeLessThanOrEqual(0);
  expect(await page.evaluate(() => window.innerWidth), where).toBe(390);
};

const expectClean = async (page: Page, where: string) => {
  // What is still fading in has not its colours yet.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  );
  const { violations } = await new AxeBuilder({ page }).disableRules('label-content-name-mismatch').analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`),
    where,
  ).toEqual([]);
};

test('whoever opens a link on a phone is in, adds a thought, and a desk sees it at once', async ({
  server,
  person,
}) => {
  const id = await server.makeBoard({ document: libraryDocument({}) });
  const owner = new BoardPage(await person('Olga'));
  await owner.open(`${server.url}/b/${id}`);
  await owner.page.getByRole('button', { name: 'Share' }).click();
  await owner.page.getByRole('button', { name: 'Create link' }).click();
  const link = await owner.page.getByRole('textbox', { name: 'Link' }).inputValue();
  await owner.page.keyboard.press('Escape');

  const page = await person('Gus', PHONE);
  await page.goto(link);
  await expectNoSlide(page, 'the way in');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Gus');
  await page.getByRole('button', { name: 'Join' }).tap();
  await expect(step(page, 'Ask')).toBeVisible();

  const field = page.getByRole('textbox', { name: 'Add to “Ask”' });
  await page.getByRole('radio', { name: 'Pain point' }).tap();
  await field.tap();
  await page.keyboard.type('Closed on Sunday');
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.keyboard.type('"They never call back');
  await page.keyboard.press('Enter');
  await expect(lane(page, 'Pain points').getByRole('article')).toHaveText(/Closed on Sunday/);

  await expect(owner.cell('Ask', 'Pain points').getByRole('article')).toHaveAccessibleName(
    'Closed on Sunday',
  );
  await expect(owner.card('They never call back')).toHaveAttribute('aria-roledescription', 'Quote');
  await expect(owner.page.getByRole('list', { name: 'People here' }).getByRole('listitem')).toHaveCount(2);
});

test('a swipe, the arrows, the curves and keys lead from step to step', async ({ phone: { page, hand } }) => {
  const overview = page.getByRole('slider', { name: 'Step', exact: true });
  await hand.drag({ x: 300, y: 420 }, { x: 120, y: 424 });
  await expect(step(page, 'Fill in')).toBeVisible();
  await expect(page.getByText('Apply, step 2 of 3')).toBeVisible();
  await hand.drag({ x: 120, y: 420 }, { x: 300, y: 424 });
  await expect(step(page, 'Ask')).toBeVisible();
  await page.getByRole('button', { name: 'Next step' }).tap();
  await expect(step(page, 'Fill in')).toBeVisible();
  await expect(overview).toHaveAttribute('aria-valuetext', 'Fill in, 2 of 3');

  await hand.tap({ x: 340, y: 100 });
  await expect(step(page, 'Borrow')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Next step' })).toBeDisabled();
  await hand.drag({ x: 340, y: 100 }, { x: 60, y: 100 });
  await expect(step(page, 'Ask')).toBeVisible();
  await overview.focus();
  await page.keyboard.press('End');
  await expect(step(page, 'Borrow')).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(step(page, 'Ask')).toBeVisible();
});

test('a face is chosen by finger and by key; word and reason are written', async ({
  phone: { page, url },
  person,
}) => {
  const desk = new BoardPage(await person('Bo'));
  await desk.open(url);
  const face = page.getByRole('slider', { name: 'Ask, Ada' });
  await face.tap();
  await page.getByRole('button', { name: 'Very unhappy: Ask, Ada' }).tap();
  await expect(face).toHaveAttribute('aria-valuetext', 'Very unhappy');
  await expect(desk.emotion('Ask', 'Ada')).toHaveAttribute('aria-valuenow', '-2');
  await face.focus();
  await page.keyboard.press('ArrowUp');
  await expect(desk.emotion('Ask', 'Ada')).toHaveAttribute('aria-valuenow', '-1');

  await page.getByRole('button', { name: /^Ada: / }).tap();
  await page.keyboard.type('Lost');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Reason for Ask, Ada' })).toBeFocused();
  await page.keyboard.type('The desk is shut');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ada: lost' })).toBeVisible();
  await expect(page.getByText('The desk is shut')).toBeVisible();

  await page.getByRole('button', { name: 'Add emotion: Ask, Ben' }).tap();
  await page.getByRole('button', { name: 'Happy: Ask, Ben', exact: true }).tap();
  await expect(desk.emotion('Ask', 'Ben')).toHaveAttribute('aria-valuenow', '1');
});

test('a tap picks a card and one more writes it; a finger that rests carries it or opens what can be done', async ({
  phone: { page, hand, url },
  person,
}) => {
  const desk = new BoardPage(await person('Bo'));
  await desk.open(url);
  await card(page, 'Asks a friend').tap();
  await expect(card(page, 'Asks a friend')).toHaveAttribute('data-selected');
  await expect(page.getByRole('textbox', { name: 'Text of Note' })).toHaveCount(0);
  await card(page, 'Asks a friend').tap();
  await expect(page.getByRole('textbox', { name: 'Text of Note' })).toBeFocused();
  await page.keyboard.type(' or two');
  await page.keyboard.press('Enter');
  await expect(desk.card('Asks a friend or two')).toBeVisible();

  await hand.down(await middle(page, 'Asks a friend or two'));
  await expect(card(page, 'Asks a friend or two')).toHaveAttribute('data-lifted');
  const below = await middle(page, 'Calls the desk');
  await hand.to({ x: below.x, y: below.y + 20 });
  await hand.up();
  await expect.poll(() => desk.cards('Ask', 'Doing')).toEqual(['Calls the desk', 'Asks a friend or two']);
  await card(page, 'Asks a friend or two').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => desk.cards('Ask', 'Doing')).toEqual(['Asks a friend or two', 'Calls the desk']);

  const menu = page.getByRole('dialog', { name: 'Actions for Calls the desk' });
  await hand.down(await middle(page, 'Calls the desk'));
  await expect(card(page, 'Calls the desk')).toHaveAttribute('data-lifted');
  await hand.up();
  await menu.getByRole('button', { name: 'New card below' }).tap();
  await expect(page.getByRole('textbox', { name: 'Text of Note' })).toBeFocused();
  await page.keyboard.type('Waits');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Waits')).toBeFocused();
  await expect.poll(() => desk.cards('Ask', 'Doing')).toHaveLength(3);
  await card(page, 'Calls the desk').tap();
  await lane(page, 'Doing').getByRole('button', { name: 'Actions for Calls the desk' }).tap();
  await menu.getByRole('button', { name: 'Move to the next step' }).tap();
  await expect(menu).toHaveCount(0);
  await expect.poll(() => desk.cards('Fill in', 'Doing')).toEqual(['Calls the desk']);

  await card(page, 'Nobody answers').tap();
  await lane(page, 'Pain points').getByRole('button', { name: 'Actions for Nobody answers' }).tap();
  await page.getByRole('button', { name: 'Question' }).tap();
  await expect(desk.card('Nobody answers')).toHaveAttribute('aria-roledescription', 'Question');
  await page.getByRole('banner').getByRole('button', { name: 'More', exact: true }).tap();
  await page.getByRole('button', { name: 'Undo', exact: true }).tap();
  await expect(desk.card('Nobody answers')).toHaveAttribute('aria-roledescription', 'Note');
});

test('empty lanes wait in one line, and what others write appears', async ({
  phone: { page, url },
  person,
}) => {
  const desk = new BoardPage(await person('Bo'));
  await desk.open(url);
  await expect(lane(page, 'Touchpoints')).toHaveCount(0);
  await page.getByRole('button', { name: 'Add to Touchpoints' }).tap();
  await expect(page.getByRole('textbox', { name: 'Add to “Touchpoints”' })).toBeFocused();
  await page.keyboard.type('The door');
  await page.keyboard.press('Enter');
  await expect(lane(page, 'Touchpoints').getByRole('article')).toHaveAccessibleName('The door');
  await expect(desk.cell('Ask', 'Touchpoints').getByRole('article')).toHaveAttribute(
    'aria-roledescription',
    'Touchpoint',
  );

  await desk.addCard('Ask', 'Doing', 'Knocks');
  await expect(card(page, 'Knocks')).toBeVisible();
  await desk.card('Knocks').click();
  await expect(card(page, 'Knocks')).toHaveAttribute('data-peer');
  await page.getByRole('heading', { name: 'Ask', level: 2 }).tap();
  await page.getByRole('heading', { name: 'Ask', level: 2 }).tap();
  await page.keyboard.press('End');
  await page.keyboard.type(' around');
  await page.keyboard.press('Enter');
  await expect(desk.column('Ask around')).toBeVisible();
});

test('the board, the other views and all that a desk has are a tap or two away, and nothing is too wide', async ({
  phone: { page },
}) => {
  const more = page.getByRole('banner').getByRole('button', { name: 'More', exact: true });
  await expectNoSlide(page, 'the steps');
  await expectClean(page, 'the steps');
  await card(page, 'Nobody answers').tap();
  await page.getByRole('button', { name: 'Show the board' }).tap();
  await expect(page.getByRole('grid', { name: 'Library card' })).toBeVisible();
  await expect(card(page, 'Nobody answers')).toBeInViewport();
  await expect(card(page, 'Nobody answers')).toHaveAttribute('data-selected');
  await expectNoSlide(page, 'the board');
  await expectClean(page, 'the board');

  await page.getByRole('button', { name: 'Open details' }).tap();
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toBeVisible();
  const cover = await details.boundingBox();
  await expect
    .poll(async () => {
      const box = await card(page, 'Nobody answers').boundingBox();
      return box && cover ? box.y + box.height <= cover.y && box.y > 0 : false;
    })
    .toBe(true);
  await expectNoSlide(page, 'Details');
  await expectClean(page, 'Details');
  await details.getByRole('button', { name: 'Close' }).tap();
  await expect(details).toHaveCount(0);

  for (const view of ['Table', 'Outline', 'Personas', 'Opportunities', 'Health']) {
    await more.tap();
    const menu = page.getByRole('dialog', { name: 'More' });
    await expect(menu.getByRole('list', { name: 'People here' })).toBeVisible();
    await expectNoSlide(page, 'the menu');
    await menu.getByRole('tab', { name: view }).tap();
    await expect(page.getByRole('tabpanel', { name: view })).toBeVisible();
    await expect(menu).toHaveCount(0);
    await expectNoSlide(page, view);
  }
  for (const act of ['Share', 'Export']) {
    await more.tap();
    await page.getByRole('dialog', { name: 'More' }).getByRole('button', { name: act }).tap();
    await expect(page.getByRole('dialog', { name: act })).toBeVisible();
    await expectNoSlide(page, act);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await more.tap();
  await expectClean(page, 'the menu');
  await page.getByRole('button', { name: 'Dark', exact: true }).tap();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('tab', { name: 'Steps' }).tap();
  await expect(step(page, 'Ask')).toBeVisible();
  await expectClean(page, 'the steps in the dark');
});

test('home and its dialogs fit, and so does everything at twice the size on a desk', async ({
  person,
  server,
}) => {
  const id = await server.makeBoard({ document: libraryDocument({}) });
  const page = await person('Ann', PHONE);
  await page.goto(server.url);
  await expect(page.getByRole('list', { name: 'Boards' })).toBeVisible();
  await expectNoSlide(page, 'home');
  await expectClean(page, 'home');
  await page.getByRole('button', { name: 'New map' }).tap();
  await expect(page.getByRole('dialog', { name: 'New map' })).toBeVisible();
  await expectNoSlide(page, 'New map');
  await expectClean(page, 'New map');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const buffer = Buffer.from('journey\n  title Day\n  section Go\n    Make tea: 5: Me');
  const file = { name: 'day.mmd', mimeType: 'text/plain', buffer };
  await chooseFiles(page, () => page.getByRole('button', { name: 'Import' }).tap(), file);
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoSlide(page, 'Import');

  // What a browser does to a window of 1280 at 200 %.
  const large = await person('Bo', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
  for (const address of [server.url, `${server.url}/b/${id}`, `${server.url}/b/${id}?view=board`]) {
    await large.goto(address);
    await expect(large.getByRole('button').first()).toBeVisible();
    expect(await large.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(
      640,
    );
  }
});
