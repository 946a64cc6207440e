import type { BoardPage } from './fixtures/boardPage.ts';
import { expect, test } from './fixtures/test.ts';

const detailsOf = (board: BoardPage) => board.page.getByRole('complementary', { name: 'Details' });
const linkOf = (board: BoardPage, name: RegExp) => board.page.getByRole('grid').getByRole('button', { name });

test('a link is drawn from step to step, told in Details, and goes with Delete', async ({ library }) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [board, other] = pages;
  await board.column('Borrow').hover();
  const box = await board.column('Borrow').boundingBox();
  if (!box) throw new Error('no step');
  await board.drag({ x: box.x + box.width / 2, y: box.y }, await board.middleOf(board.column('Ask')));
  await expect(linkOf(other, /^Loop: Borrow to Ask/)).toBeVisible();
  const details = detailsOf(board);
  await details.getByRole('combobox', { name: 'Kind' }).selectOption('Exit');
  await details.getByRole('textbox', { name: 'Label' }).fill('Gives up');
  await details.getByRole('textbox', { name: 'Label' }).press('Enter');
  await details.getByRole('checkbox', { name: 'The customer must repeat it' }).check();
  await expect(linkOf(other, /^Exit: Borrow to Ask, Gives up/)).toBeVisible();

  await linkOf(board, /^Exit/).focus();
  await board.page.keyboard.press('Enter');
  await board.page.keyboard.press('Delete');
  await expect(linkOf(other, /^Exit/)).toHaveCount(0);
  await board.undo();
  await expect(linkOf(other, /^Exit: Borrow to Ask, Gives up/)).toBeVisible();
});

test('a link is made without the pointer, and pushes the lanes down only while it is there', async ({
  library,
}) => {
  const { pages } = await library({}, 'Ann');
  const [board] = pages;
  const topOf = async () => (await board.lane('Doing').boundingBox())?.y ?? 0;
  await board.column('Ask').click();
  const before = await topOf();
  await detailsOf(board).getByRole('combobox', { name: 'Link to…' }).selectOption('Borrow');
  await expect(linkOf(board, /^Alternative: Ask to Borrow/)).toBeVisible();
  expect(await topOf()).toBeGreaterThan(before);
  await board.undo();
  await expect.poll(topOf).toBe(before);
});

test('a card waits in the tray of its lane, and leaves it, by pointer and by keys', async ({ library }) => {
  const { pages } = await library({ cards: [['Ask', 'Doing', 'Asks']] }, 'Ann', 'Bo');
  const [board, other] = pages;
  const { keyboard } = board.page;
  const tray = board.page.getByRole('button', { name: 'Tray of Doing' });
  const waiting = board.page
    .getByRole('group', { name: 'Tray of Doing' })
    .getByRole('article', { name: 'Asks' });

  await board.drag(await board.middleOf(board.card('Asks')), await board.middleOf(board.lane('Doing')));
  await expect(other.page.getByRole('button', { name: 'Tray of Doing' })).toBeVisible();
  await tray.click();
  await expect(waiting).toBeFocused();
  await board.drag(await board.middleOf(waiting), await board.middleOf(board.cell('Borrow', 'Doing')));
  await expect(other.cell('Borrow', 'Doing').getByRole('article', { name: 'Asks' })).toBeVisible();
  await expect(tray).toHaveCount(0);

  await board.card('Asks').click();
  for (let i = 0; i < 3; i++) await keyboard.press('Alt+ArrowLeft');
  await expect(board.announcement).toContainText('moved to the tray of Doing');
  await expect(tray).toBeFocused();
  await keyboard.press('Enter');
  if (!(await waiting.isVisible())) await keyboard.press('Enter');
  await expect(waiting).toBeFocused();
  await keyboard.press('Alt+ArrowRight');
  await expect(other.cell('Ask', 'Doing').getByRole('article', { name: 'Asks' })).toBeVisible();
});

test('lanes are hidden, folded, found and added from one list', async ({ library }) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [board, other] = pages;
  await board.page.getByRole('button', { name: 'Lanes: show, hide, add' }).click();
  const details = detailsOf(board);
  await details.getByRole('checkbox', { name: 'Show Touchpoints' }).uncheck();
  await details.getByRole('checkbox', { name: 'Show Doing' }).uncheck();
  await expect.poll(() => other.lanes()).toEqual(['Emotion', 'Pain points']);
  await details.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => other.lanes()).toEqual(['Doing', 'Touchpoints', 'Emotion', 'Pain points']);
  await details.getByRole('searchbox', { name: 'Find or add a lane' }).fill('opp');
  await details.getByRole('button', { name: 'Add lane Opportunities' }).click();
  await expect.poll(async () => (await other.lanes()).at(-1)).toBe('Opportunities');

  const height = async () => (await other.lane('Emotion').boundingBox())?.height ?? 0;
  const full = await height();
  await board.lane('Emotion').hover();
  await board.lane('Emotion').getByRole('button', { name: 'Collapse Emotion' }).click();
  await expect.poll(height).toBeLessThan(full / 2);
  await board.undo();
  await expect.poll(height).toBe(full);
});

test('a lane shows the cards of one persona', async ({ library }) => {
  const content = {
    personas: ['Ada', 'Ben'],
    cards: [
      ['Ask', 'Doing', 'Hers', 'Ada'],
      ['Ask', 'Doing', 'His', 'Ben'],
      ['Fill in', 'Doing', 'Of all'],
    ],
  } as const;
  const { pages } = await library(content, 'Ann', 'Bo');
  const [board, other] = pages;
  await board.lane('Doing').click();
  await detailsOf(board).getByRole('combobox', { name: 'Shows only' }).selectOption('Ada');
  await expect(other.card('His')).toHaveCount(0);
  await expect(other.card('Hers')).toBeVisible();
  await expect(other.card('Of all')).toBeVisible();
  await board.undo();
  await expect(other.card('His')).toBeVisible();
});

test('several cards are changed at once, as one step of the history', async ({ library }) => {
  const content = {
    personas: ['Ada', 'Ben'],
    cards: [
      ['Ask', 'Pain points', 'Slow', 'Ada'],
      ['Fill in', 'Pain points', 'Long', 'Ben'],
    ],
  } as const;
  const { pages } = await library(content, 'Ann', 'Bo');
  const [board, other] = pages;
  const details = detailsOf(board);
  await board.card('Slow').click();
  await board.card('Long').click({ modifiers: ['Shift'] });
  await expect(details.getByRole('button', { name: 'Ada' })).toHaveAttribute('aria-pressed', 'mixed');
  await details.getByRole('combobox', { name: 'Kind' }).selectOption('Question');
  for (const text of ['Slow', 'Long']) {
    await expect(other.card(text)).toHaveAttribute('aria-roledescription', 'Question');
  }
  await board.undo();
  for (const text of ['Slow', 'Long']) {
    await expect(other.card(text)).toHaveAttribute('aria-roledescription', 'Note');
  }
});

test('a persona takes a channel at a press on its place, by a digit, and a metric is counted', async ({
  library,
}) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [board, other] = pages;
  const { keyboard } = board.page;
  const details = detailsOf(board);
  await board.addCard('Ask', 'Touchpoints', 'Letter');
  await details.getByRole('searchbox', { name: 'Find a channel' }).fill('email');
  await details.getByRole('searchbox', { name: 'Find a channel' }).press('Enter');
  await board.page.getByRole('button', { name: 'Lanes: show, hide, add' }).click();
  const search = details.getByRole('searchbox', { name: 'Find or add a lane' });
  await search.fill('channels');
  await details.getByRole('button', { name: 'Add lane Channels' }).click();
  await board.pick('Fill in', 'Channels');
  await keyboard.press('1');
  await expect(board.announcement).toContainText('Ada takes Email at Fill in. A touchpoint was added for it');
  await expect(other.cell('Fill in', 'Touchpoints').getByRole('article', { name: 'Email' })).toBeVisible();
  await keyboard.press('1');
  await expect(board.announcement).toContainText('Ada does not take Email at Fill in');

  await board.page.getByRole('button', { name: 'Lanes: show, hide, add' }).click();
  await search.fill('metrics');
  await details.getByRole('button', { name: 'Add lane Metrics' }).click();
  await board.pick('Ask', 'Metrics');
  await keyboard.press('ControlOrMeta+Enter');
  await details.getByRole('textbox', { name: 'Name' }).fill('Ease');
  await details.getByRole('textbox', { name: 'Name' }).press('Enter');
  await details.getByRole('button', { name: 'Add a measurement' }).click();
  const counts = details.getByRole('textbox', { name: 'Answers per mark' });
  await counts.fill('1, 2');
  await counts.press('Enter');
  await expect(details.getByText('One count for each mark')).toBeVisible();
  await counts.fill('0, 0, 10, 20, 10');
  await counts.press('Enter');
  await expect(
    other.page.getByRole('article', { name: /^Ease, 4, n = 40|^Ease, 4\.0, n = 40/ }),
  ).toBeVisible();
});
