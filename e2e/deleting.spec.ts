import type { BoardPage } from './fixtures/boardPage.ts';
import type { LibraryContent } from './fixtures/libraryBoard.ts';
import { expect, test } from './fixtures/test.ts';

const CONTENT: LibraryContent = {
  cards: [
    ['Ask', 'Doing', 'Asks'],
    ['Borrow', 'Doing', 'Borrows'],
  ],
};

const dialogOf = (board: BoardPage) => board.page.getByRole('dialog');

test('a card goes without a question, and comes back', async ({ library }) => {
  const { pages } = await library(CONTENT, 'Ann', 'Bo');
  const [board, other] = pages;
  await board.card('Asks').click();
  await board.page.keyboard.press('Delete');
  await expect(other.card('Asks')).toHaveCount(0);
  await expect(board.cell('Ask', 'Doing')).toBeFocused();
  await board.page.keyboard.press('ControlOrMeta+z');
  await expect(other.card('Asks')).toBeVisible();
});

test('a stage asks what becomes of its steps, and moves them to its neighbour unless told otherwise', async ({
  library,
}) => {
  const { pages } = await library(CONTENT, 'Ann', 'Bo');
  const [board, other] = pages;
  await board.column('Use').click();
  await board.page.keyboard.press('Delete');
  const dialog = dialogOf(board);
  await expect(dialog).toHaveAccessibleName('Delete the stage “Use”?');
  await expect(dialog.getByRole('radio', { name: 'Move its steps to “Apply”' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Delete stage' }).click();
  await expect.poll(() => other.headers('Stages')).toEqual(['Apply']);
  await expect.poll(() => other.headers('Steps')).toEqual(['Ask', 'Fill in', 'Borrow']);
  await expect(other.card('Borrows')).toBeVisible();
  await board.undo();
  await expect.poll(() => other.headers('Stages')).toEqual(['Apply', 'Use']);

  await board.column('Use').click();
  await board.page.keyboard.press('Delete');
  await dialog
    .getByRole('radio', { name: 'Delete its steps and what lies in them too' })
    .check({ force: true });
  await dialog.getByRole('button', { name: 'Delete stage' }).click();
  await expect.poll(() => other.headers('Steps')).toEqual(['Ask', 'Fill in']);
  await expect(other.card('Borrows')).toHaveCount(0);
  await board.undo();
  await expect(other.card('Borrows')).toBeVisible();
  await expect.poll(() => other.headers('Steps')).toEqual(['Ask', 'Fill in', 'Borrow']);
});

test('a step asks what becomes of its cards, an empty one does not, and Esc deletes nothing', async ({
  library,
  server,
}) => {
  const { id, pages } = await library(CONTENT, 'Ann', 'Bo');
  const [board, other] = pages;
  await board.column('Fill in').click();
  await board.page.keyboard.press('Delete');
  await expect(other.column('Fill in')).toHaveCount(0);
  await expect(dialogOf(board)).toHaveCount(0);
  await board.undo();
  await expect(other.column('Fill in')).toBeVisible();

  await board.column('Ask').click();
  await board.page.keyboard.press('Delete');
  await expect(dialogOf(board)).toHaveAccessibleName('Delete the step “Ask”?');
  await board.page.keyboard.press('Escape');
  await expect(dialogOf(board)).toHaveCount(0);
  await expect(other.column('Ask')).toBeVisible();

  await board.column('Ask').click();
  await board.page.keyboard.press('Delete');
  await expect(dialogOf(board).getByRole('radio').first()).toBeChecked();
  await dialogOf(board).getByRole('button', { name: 'Delete step' }).click();
  await expect(other.column('Ask')).toHaveCount(0);
  await board.saved();
  const kept = (await server.boardFile(id)).cards.find(({ text }) => text === 'Asks');
  expect(kept?.stepId).toBeNull();
  await board.undo();
  await expect(other.cell('Ask', 'Doing').getByRole('article', { name: 'Asks' })).toBeVisible();
});
