import AxeBuilder from '@axe-core/playwright';
import type { BoardPage } from './fixtures/boardPage.ts';
import { expect, test } from './fixtures/test.ts';

const openView = async (board: BoardPage, name: string): Promise<void> => {
  await board.page.getByRole('tab', { name }).click();
  await expect(board.page.getByRole('tabpanel', { name })).toBeVisible();
};

test('a map is built in the table by keys alone, and others see it on the board', async ({ library }) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [board, other] = pages;
  const { keyboard } = board.page;
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  await openView(board, 'Table');
  await expect(board.page.getByRole('grid', { name: 'Library card' })).toBeVisible();
  await expect.poll(() => board.headers('Stages')).toEqual(['Apply', 'Use']);

  await board.column('Ask').focus();
  await press('ControlOrMeta+Alt+ArrowRight');
  await keyboard.type('Wait');
  await press('Enter');
  await expect(board.column('Wait')).toBeFocused();
  await press('ArrowUp', 'ControlOrMeta+Alt+Shift+ArrowRight');
  await keyboard.type('Decide');
  await press('Enter');
  await expect(board.column('Decide')).toBeFocused();
  await expect.poll(() => board.headers('Stages')).toEqual(['Apply', 'Decide', 'Use']);
  await press('Alt+ArrowRight');
  await expect.poll(() => board.headers('Stages')).toEqual(['Apply', 'Use', 'Decide']);

  await board.lane('Doing').focus();
  await press('ControlOrMeta+Alt+ArrowDown');
  await keyboard.type('Opportunities');
  await press('Enter');
  await expect(board.lane('Opportunities')).toBeFocused();
  await press('ArrowRight');
  await expect(board.cell('Ask', 'Opportunities')).toBeFocused();
  await keyboard.type('Lend at the door');
  await press('ControlOrMeta+Enter');
  await keyboard.type('Stay open late');
  await press('Tab');
  await expect(board.cell('Wait', 'Opportunities')).toBeFocused();
  await press('ArrowLeft', 'Alt+ArrowDown');
  await expect(board.announcement).toHaveText('moved to Ask, Opportunities, 2 of 2');
  await expect(board.card('Lend at the door')).toBeFocused();
  await press('Enter', 'End');
  await keyboard.type('!');
  await press('Escape');
  await expect(board.card('Lend at the door!')).toBeFocused();

  await board.cell('Fill in', 'Pain points').focus();
  await keyboard.type('Form is long');
  await press('Escape', 'Delete');
  await expect(board.cell('Fill in', 'Pain points')).toBeFocused();
  await expect(board.card('Form is long')).toHaveCount(0);
  await press('ControlOrMeta+z');
  await expect(board.card('Form is long')).toBeVisible();

  await expect(other.card('Lend at the door!')).toBeVisible();
  await expect(other.card('Form is long')).toBeVisible();
  await expect
    .poll(() => other.cards('Ask', 'Opportunities'))
    .toEqual(['Stay open late', 'Lend at the door!']);
  await expect.poll(() => other.headers('Steps')).toEqual(await board.headers('Steps'));
  await expect.poll(() => other.lanes()).toEqual(await board.lanes());
});

test('a feeling is set, worded and taken away in the table, by key and by pointer', async ({ library }) => {
  const { pages } = await library({ personas: ['Ada', 'Ben'] }, 'Ann', 'Bo');
  const [board, other] = pages;
  const { keyboard } = board.page;
  await openView(board, 'Table');
  await board.cell('Ask', 'Emotion').focus();
  await keyboard.press('2');
  const ada = board.emotion('Ask', 'Ada');
  await expect(ada).toBeFocused();
  await expect(ada).toHaveAttribute('aria-valuetext', 'Unhappy');
  await keyboard.press('ArrowUp');
  await expect(ada).toHaveAttribute('aria-valuetext', 'Neutral');
  await keyboard.press('Enter');
  await keyboard.type('Nobody there');
  await keyboard.press('Shift+Tab');
  await keyboard.type('Lost');
  await keyboard.press('Escape');
  await expect(ada).toHaveAccessibleDescription('Lost. Nobody there');
  await expect(other.emotion('Ask', 'Ada')).toHaveAttribute('aria-valuetext', 'Neutral');

  await board.page.getByRole('button', { name: 'Add emotion: Ask, Ben' }).click();
  await board.page.getByRole('button', { name: 'Very happy: Ask, Ben' }).click();
  await expect(other.emotion('Ask', 'Ben')).toHaveAttribute('aria-valuetext', 'Very happy');
  await board.emotion('Ask', 'Ben').focus();
  await keyboard.press('Delete');
  await expect(other.emotion('Ask', 'Ben')).toHaveCount(0);
});

test('view and selection stay: in the address, in Details, and from view to view', async ({ library }) => {
  const { pages } = await library({ cards: [['Ask', 'Pain points', 'Nobody there']] }, 'Ann');
  const [board] = pages;
  const details = board.page.getByRole('complementary', { name: 'Details' });
  await board.card('Nobody there').click();
  await openView(board, 'Table');
  expect(new URL(board.page.url()).searchParams.get('view')).toBe('table');
  await expect(details.getByRole('textbox', { name: 'Text' })).toHaveValue('Nobody there');
  await board.card('Nobody there').dblclick();
  await board.page.keyboard.press('End');
  await board.page.keyboard.type(' at all');
  await board.page.keyboard.press('Escape');
  await expect(details.getByRole('textbox', { name: 'Text' })).toHaveValue('Nobody there at all');
  await openView(board, 'Outline');
  await expect(details.getByRole('textbox', { name: 'Text' })).toHaveValue('Nobody there at all');
  await board.page.reload();
  await expect(board.page.getByRole('tabpanel', { name: 'Outline' })).toBeVisible();
  await openView(board, 'Board');
  await expect(board.card('Nobody there at all')).toBeVisible();
  expect(new URL(board.page.url()).search).toBe('');
});

test('two people write in one cell, and what the other does is told in one sentence', async ({ library }) => {
  const { pages } = await library({ cards: [['Ask', 'Doing', 'desk']] }, 'Ann', 'Bo');
  const [ann, bo] = pages;
  for (const board of [ann, bo]) {
    await openView(board, 'Table');
    await board.card('desk').dblclick();
  }
  await ann.page.keyboard.press('Home');
  await bo.page.keyboard.press('End');
  await Promise.all([
    ann.page.keyboard.type('Ask at the ', { delay: 15 }),
    bo.page.keyboard.type(' today', { delay: 15 }),
  ]);
  for (const board of [ann, bo]) {
    await expect(board.page.getByRole('textbox', { name: 'Text of Note' })).toHaveValue(
      'Ask at the desk today',
    );
    await board.page.keyboard.press('Escape');
    await expect(board.card('Ask at the desk today')).toBeVisible();
  }
  await expect(ann.announcement).toHaveText(/ changed “.*desk/);
  await bo.column('Fill in').focus();
  await bo.page.keyboard.type('Fill in the form');
  await bo.page.keyboard.press('Escape');
  await bo.lane('Doing').focus();
  await bo.page.keyboard.type('What they do');
  await bo.page.keyboard.press('Escape');
  await expect(ann.announcement).toHaveText(/ changed “What they do”/);
});

test('a card is dragged to another cell, and the menu does what keys do', async ({ library }) => {
  const { pages } = await library({ cards: [['Ask', 'Doing', 'Queue']] }, 'Ann', 'Bo');
  const [board, other] = pages;
  await openView(board, 'Table');
  await board.card('Queue').dragTo(board.cell('Fill in', 'Doing'));
  await expect(board.cell('Fill in', 'Doing').getByRole('article', { name: 'Queue' })).toBeVisible();
  await expect.poll(() => other.cards('Fill in', 'Doing')).toEqual(['Queue']);
  await board.column('Ask').click();
  await board.page.getByRole('button', { name: 'Actions for Ask' }).click();
  await board.page.getByRole('menuitem', { name: 'Move right' }).click();
  await expect.poll(() => other.headers('Steps')).toEqual(['Fill in', 'Ask', 'Borrow']);

  await board.card('Queue').click();
  await board.page.getByRole('button', { name: 'Actions for Queue' }).click();
  await board.page.getByRole('menuitem', { name: 'Edit' }).click();
  await expect(board.page.getByRole('textbox', { name: /^Text of/ })).toBeFocused();
  await board.page.keyboard.type(' outside');
  await board.page.keyboard.press('Escape');
  await expect.poll(() => other.cards('Fill in', 'Doing')).toEqual(['Queue outside']);
});

test('axe finds nothing serious in table and outline, and at 390 px only the table scrolls sideways', async ({
  library,
}) => {
  const { pages } = await library(
    {
      personas: ['Ada', 'Ben'],
      cards: [
        ['Ask', 'Pain points', 'Nobody there'],
        ['Fill in', 'Touchpoints', 'Form'],
      ],
      emotions: [['Ask', 'Ada', -1]],
    },
    'Ann',
  );
  const [board] = pages;
  for (const view of ['Table', 'Outline']) {
    await openView(board, view);
    await board.page.getByRole('article', { name: 'Nobody there', exact: true }).click();
    // A cell is named by where it is, as everybody who reads a table expects; what lies in it is not its label.
    const { violations } = await new AxeBuilder({ page: board.page })
      .disableRules('label-content-name-mismatch')
      .analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
  }
  await board.page.setViewportSize({ width: 390, height: 844 });
  for (const view of ['Outline', 'Table']) {
    await board.page.getByRole('banner').getByRole('button', { name: 'More', exact: true }).click();
    await openView(board, view);
    const wide = await board.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(390);
  }
  const column = await board.column('Ask').boundingBox();
  expect(column?.width).toBe(176);
});
