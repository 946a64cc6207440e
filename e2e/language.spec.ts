import AxeBuilder from '@axe-core/playwright';
import { en } from '@wayline/web/i18n/en';
import { pl } from '@wayline/web/i18n/pl';
import { ru } from '@wayline/web/i18n/ru';
import { expect, test } from './fixtures/test.ts';

test('another language is spoken at once when it is chosen, and still after the page is loaded again', async ({
  library,
}) => {
  const { pages, url } = await library({}, 'Ann');
  const { page } = pages[0];
  await page.evaluate(() => {
    document.body.dataset.stays = 'yes';
  });
  const choose = async (menu: string, language: string): Promise<void> => {
    await page.getByRole('button', { name: menu, exact: true }).click();
    await page.getByRole('menuitemradio', { name: language }).click();
  };
  await choose(en.shell.board.menu, 'Polski');
  await expect(page.getByRole('tab', { name: pl.shell.board.view.outline })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  await choose(pl.shell.board.menu, 'Русский');
  await expect(page.getByRole('tab', { name: ru.shell.board.view.outline })).toBeVisible();
  // The same page all the while.
  await expect(page.locator('body')).toHaveAttribute('data-stays', 'yes');

  await page.goto(url);
  await expect(page.getByRole('tab', { name: ru.shell.board.view.outline })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.locator('body')).not.toHaveAttribute('data-stays', 'yes');
  // What people wrote stays as they wrote it.
  await expect(page.getByRole('rowheader', { name: 'Pain points' })).toBeVisible();
});

test('every text stands out from its ground in each look', async ({ server, person }) => {
  const looks = ['light', 'dark', 'contrast-light', 'contrast-dark'] as const;
  const page = await person('Reader');
  const faint: string[] = [];
  const measure = async (place: string): Promise<void> => {
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    for (const { nodes } of violations)
      faint.push(...nodes.map(({ target, any }) => `${place}: ${target.join(' ')} ${any[0]?.message}`));
  };
  await page.goto(server.url);
  const root = page.locator('html');
  await expect(page.getByRole('list', { name: 'Boards' }).getByRole('listitem').first()).toBeVisible();
  for (const look of looks) {
    await page.evaluate((chosen) => localStorage.setItem('wayline.theme', chosen), look);
    await page.reload();
    await expect(page.getByRole('list', { name: 'Boards' }).getByRole('listitem').first()).toBeVisible();
    await measure(`home, ${look}`);
  }
  await page.goto(`${server.url}/b/${await server.sampleId()}`);
  for (const [view, mark] of [
    ['Board', page.getByRole('complementary', { name: 'Details' })],
    ['Table', page.getByRole('tabpanel').getByRole('grid')],
    ['Outline', page.getByRole('heading', { name: 'Sign the lease' })],
    ['Personas', page.getByRole('article', { name: 'Nora Lindahl' })],
  ] as const) {
    await page.getByRole('tab', { name: view }).click();
    await expect(mark.first()).toBeVisible();
    for (const look of looks) {
      await page.getByRole('button', { name: 'Wayline menu' }).click();
      await page.getByRole('menuitemradio', { name: en.shell.board.themes[look], exact: true }).click();
      await expect(page.getByRole('menu')).toHaveCount(0);
      const [contrast, theme] = look.includes('contrast') ? ['more', look.slice(9)] : [null, look];
      await expect(root).toHaveAttribute('data-theme', theme);
      if (contrast) await expect(root).toHaveAttribute('data-contrast', contrast);
      await measure(`${view}, ${look}`);
    }
  }
  expect(faint).toEqual([]);
});
