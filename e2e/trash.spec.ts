import { expect, test } from './fixtures/test.ts';

test('what was deleted waits for everybody, and comes back with all that went with it', async ({
  library,
}) => {
  const { pages } = await library(
    {
      cards: [
        ['Ask', 'Doing', 'Asks a friend'],
        ['Ask', 'Pain points', 'Nobody answers'],
      ],
    },
    'Ann',
    'Bo',
  );
  const [ann, bo] = pages;
  await ann.column('Ask').click();
  await ann.page.keyboard.press('Delete');
  const question = ann.page.getByRole('dialog');
  await question.getByRole('radio', { name: 'Delete its cards too' }).check({ force: true });
  await question.getByRole('button', { name: 'Delete step' }).click();
  await expect.poll(() => bo.headers('Steps')).toEqual(['Fill in', 'Borrow']);
  // Undo would no longer reach it: somebody else, later, after another page load.
  await bo.page.reload();
  await expect(bo.status).toHaveText('Saved');

  await bo.page.getByRole('button', { name: 'Wayline menu' }).click();
  await bo.page.getByRole('menuitem', { name: 'Deleted things' }).click();
  const dialog = bo.page.getByRole('dialog', { name: 'Deleted things' });
  await expect(dialog.getByRole('listitem', { name: 'Ask' })).toContainText('Step · and 2 things with it');
  await dialog.getByRole('button', { name: 'Bring back “Ask”' }).click();
  await expect(dialog.getByText('Nothing was deleted here')).toBeVisible();
  await bo.page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await expect.poll(() => ann.headers('Steps')).toEqual(['Ask', 'Fill in', 'Borrow']);
  await expect(ann.cell('Ask', 'Doing').getByRole('article', { name: 'Asks a friend' })).toBeVisible();
  await expect(ann.cell('Ask', 'Pain points').getByRole('article', { name: 'Nobody answers' })).toBeVisible();
  await bo.undo();
  await expect.poll(() => ann.headers('Steps')).toEqual(['Fill in', 'Borrow']);
});

test('by keys alone a step comes back out of the list of commands, and before it the stage in which it stood', async ({
  library,
}) => {
  const { pages } = await library({}, 'Ann');
  const [board] = pages;
  const { keyboard } = board.page;
  await board.column('Borrow').click();
  await keyboard.press('Delete');
  await expect.poll(() => board.headers('Steps')).toEqual(['Ask', 'Fill in']);
  await board.column('Use').click();
  await keyboard.press('Delete');
  await expect.poll(() => board.headers('Stages')).toEqual(['Apply']);

  await keyboard.press('ControlOrMeta+k');
  await keyboard.type('deleted');
  await expect(board.page.getByRole('option', { name: 'Deleted things' })).toBeVisible();
  await keyboard.press('Enter');
  const dialog = board.page.getByRole('dialog', { name: 'Deleted things' });
  await dialog.getByRole('button', { name: 'Bring back “Borrow”' }).focus();
  await keyboard.press('Enter');
  await expect(board.page.getByText('“Borrow” is back, and “Use”, in which it stood')).toBeVisible();
  await keyboard.press('Escape');
  await expect.poll(() => board.headers('Stages')).toEqual(['Apply', 'Use']);
  await expect.poll(() => board.headers('Steps')).toEqual(['Ask', 'Fill in', 'Borrow']);
});

test('what is locked says that it stays', async ({ library }) => {
  const { pages } = await library({ stickies: [['Remember', [200, 900]]] }, 'Ann');
  const [board] = pages;
  await board.sticky('Remember').click();
  await board.page.keyboard.press('ControlOrMeta+Shift+l');
  await board.page.keyboard.press('Delete');
  await expect(board.page.getByText('It is locked. Unlock it to delete it.')).toBeVisible();
  await expect(board.sticky('Remember')).toBeVisible();
});
