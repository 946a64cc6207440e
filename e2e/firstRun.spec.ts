import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { BoardPage } from './fixtures/boardPage.ts';
import { expect, test } from './fixtures/test.ts';

test('a newcomer finds one complete sample map, and it opens', async ({ ownServer: server, person }) => {
  const page = await person('Newcomer');
  await page.goto(server.url);
  const boards = page.getByRole('list', { name: 'Boards' }).getByRole('listitem');
  await expect(boards).toHaveCount(1);
  await boards.first().getByRole('link').first().click();
  const board = new BoardPage(page);
  await board.saved();
  await expect(page.getByRole('grid')).toHaveCount(1);
  expect(await page.getByRole('slider').count()).toBeGreaterThan(15);
  // Besides the links above them, nothing in the grid is a cell but the crossings of steps and lanes.
  const cells = page.getByRole('gridcell');
  const names = await cells.evaluateAll((all) => all.map((cell) => cell.getAttribute('aria-label')));
  const steps = (await board.headers('Steps')).length;
  expect(names.filter((name) => /^.+, .+$/.test(name ?? ''))).toHaveLength(names.length);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length % steps).toBe(0);
  await expect(page.getByRole('textbox', { name: 'Board title' })).toHaveValue(/sample/i);
});

test('New map leads to typing in the first step within two clicks', async ({ server, person }) => {
  const page = await person('Newcomer');
  await page.goto(server.url);
  await page.getByRole('button', { name: 'New map' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'New map' });
  await expect(
    dialog.getByRole('radiogroup', { name: 'Template' }).getByRole('radio').first(),
  ).toHaveAccessibleName(/Blank journey map/);
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Renewing a library card');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.type('Notice the date');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: /Notice the date/ })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Board title' })).toHaveValue('Renewing a library card');
});

for (const template of [
  'Customer journey',
  'Service blueprint',
  'Day in the life',
  'Customer lifecycle',
  'Current and future',
]) {
  test(`the template “${template}” opens as a map that can be edited`, async ({ server, person }) => {
    const page = await person('Newcomer');
    await page.goto(server.url);
    await page.getByRole('button', { name: 'New map' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'New map' });
    await dialog.getByRole('radio', { name: template }).check({ force: true });
    await dialog.getByRole('textbox', { name: 'Title' }).fill('A map');
    await dialog.getByRole('button', { name: 'Create' }).click();
    await expect(page.getByRole('grid').first()).toBeVisible();
    expect(await page.getByRole('rowheader').count()).toBeGreaterThan(3);
  });
}

test('home and board have nothing that axe calls serious', async ({ server, person }) => {
  const page = await person('Newcomer');
  await page.goto(server.url);
  await expect(page.getByRole('list', { name: 'Boards' })).toBeVisible();
  const found = [...(await seriousOn(page))];
  await page
    .getByRole('list', { name: 'Boards' })
    .getByRole('link', { name: /^Sample/ })
    .click();
  await new BoardPage(page).saved();
  await expect(page.getByRole('button', { name: /^Nora Lindahl, \w/ })).toBeVisible();
  found.push(...(await seriousOn(page)));
  expect(found).toEqual([]);
});

/**
 * Three cases in which the rule about visible words is wrong: a cell is named by its step and lane and not by its cards,
 * which have names of their own; a persona's chip draws its name over its archetype, which the rule reads as one word;
 * and the words on the arc of a link end in an ellipsis where its name goes on.
 */
const isWrongAboutWords = (rule: string, html: string): boolean =>
  rule === 'label-content-name-mismatch' && /role="gridcell"|data-key="(persona|link):/.test(html);

async function seriousOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes
        .filter(({ html }) => !isWrongAboutWords(id, html))
        .map(({ target }) => `${id}: ${target.join(' ')}`),
    );
}
