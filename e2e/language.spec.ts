import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { en, type Text } from '@wayline/web/i18n/en';
import { fields } from '@wayline/web/i18n/en/fields';
import { health } from '@wayline/web/i18n/en/health';
import { opportunities } from '@wayline/web/i18n/en/opportunities';
import { personas } from '@wayline/web/i18n/en/personas';
import { shortcuts } from '@wayline/web/i18n/en/shortcuts';
import { pl } from '@wayline/web/i18n/pl';
import { fields as polishFields } from '@wayline/web/i18n/pl/fields';
import { health as polishHealth } from '@wayline/web/i18n/pl/health';
import { opportunities as polishOpportunities } from '@wayline/web/i18n/pl/opportunities';
import { personas as polishPersonas } from '@wayline/web/i18n/pl/personas';
import { shortcuts as polishShortcuts } from '@wayline/web/i18n/pl/shortcuts';
import { ru } from '@wayline/web/i18n/ru';
import { fields as russianFields } from '@wayline/web/i18n/ru/fields';
import { health as russianHealth } from '@wayline/web/i18n/ru/health';
import { opportunities as russianOpportunities } from '@wayline/web/i18n/ru/opportunities';
import { personas as russianPersonas } from '@wayline/web/i18n/ru/personas';
import { shortcuts as russianShortcuts } from '@wayline/web/i18n/ru/shortcuts';
import { EVERY_CARD, everyKindBoard } from './fixtures/everyKindBoard.ts';
import { expect, test } from './fixtures/test.ts';
import { wordsOnPage } from './fixtures/wordsOnPage.ts';

/** Every text of a catalog; not its phrases, which a value completes. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Words that only an English sentence has. */
const ENGLISH_IN_POLISH =
  /\b(the|and|with|from|this|your|add|open|close|show|hide|move|delete|lane|step|card|board|people|page|undo|redo|share|note|name)\b/i;
/** Words in Latin letters that are no names of formats, keys or measures. */
const LATIN_IN_RUSSIAN =
  /(?!(?:Wayline|Mermaid|Markdown|JSON|PDF|PowerPoint|Excel|Canvas|YAML|CSV|SVG|PNG|HTML|Shift|Ctrl|Alt|Enter|Esc|Tab|Home|End|Page|Down|Delete|Backspace|Space|HOST|HEART|NPS|CSAT|CES|[ZFST]MOT|CRM|React|Flow|WCAG|journey|jobs|done|https?)(?![A-Za-z]))(?<![A-Za-z])[A-Za-z]{3,}/;

/** What the canvas library says itself, the name of the file that was made, and a language in its own words. */
const SAID_OTHERWISE = /^node$|^React Flow attribution$|^B1\.journey\.json, |: (English|Polski|Русский)$/;

const LANGUAGES = [
  {
    locale: 'pl-PL',
    text: pl,
    late: {
      fields: polishFields,
      health: polishHealth,
      opportunities: polishOpportunities,
      personas: polishPersonas,
      shortcuts: polishShortcuts,
    },
    foreign: ENGLISH_IN_POLISH,
    percent: /^\d+%$/,
    day: 'ważny do 9 mar 2035',
    bytes: /, \d+(,\d)? kB$/,
  },
  {
    locale: 'ru-RU',
    text: ru,
    late: {
      fields: russianFields,
      health: russianHealth,
      opportunities: russianOpportunities,
      personas: russianPersonas,
      shortcuts: russianShortcuts,
    },
    foreign: LATIN_IN_RUSSIAN,
    percent: /^\d+\s%$/,
    day: 'действует до 9 мар. 2035 г.',
    bytes: /, \d+(,\d)? кБ$/,
  },
] as const;

/** What was said in English where another language is spoken, by the place where it was found. */
function englishWatch(page: Page, text: Text, late: object, foreign: RegExp) {
  // What both languages write alike is no English: names, formats, words that travelled.
  const own = new Set(textsOf([text, late]));
  const english = new Set(
    textsOf([en, fields, health, opportunities, personas, shortcuts]).filter(
      (one) => one.length > 3 && !own.has(one),
    ),
  );
  const found: string[] = [];
  return {
    found,
    async look(place: string): Promise<void> {
      for (const words of await wordsOnPage(page))
        if (!SAID_OTHERWISE.test(words))
          if (english.has(words) || (!own.has(words) && foreign.test(words)))
            found.push(`${place}: ${words}`);
    },
  };
}

for (const { locale, text, late, foreign, percent, day, bytes } of LANGUAGES) {
  test(`whoever has a browser in ${locale} is spoken to in their language everywhere`, async ({
    ownServer,
    person,
  }) => {
    const { shell, canvas } = text;
    for (const { id } of await ownServer.boards())
      await fetch(`${ownServer.url}/api/boards/${id}`, { method: 'DELETE' });
    const id = await ownServer.makeBoard({ document: everyKindBoard() });
    const links = `${ownServer.url}/api/boards/${id}/links`;
    const link = { role: 'viewer', expiresAt: '2035-03-09T12:00:00Z' };
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(links, { method: 'POST', headers, body: JSON.stringify(link) })).ok).toBe(true);
    const page = await person('Anyone', { locale });
    const { found, look } = englishWatch(page, text, late, foreign);
    const button = (name: string): Locator => page.getByRole('button', { name, exact: true }).first();
    const dialog = page.getByRole('dialog');
    const leave = async (): Promise<void> => {
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    };

    await page.goto(ownServer.url);
    await expect(page.getByRole('link', { name: 'B1' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', text.language);
    await look('home');
    await button(shell.home.newMap).click();
    await expect(dialog).toBeVisible();
    await look('new map');
    await leave();
    await page.getByRole('tab', { name: shell.home.trash }).click();
    await expect(page.getByRole('heading', { name: shell.home.title })).toBeVisible();

    await page.goto(`${ownServer.url}/b/${id}`);
    const status = page.getByRole('status', { name: shell.board.saveStatus });
    await expect(status).toHaveText(shell.board.save.saved, { timeout: 30_000 });
    const grid = page.getByRole('grid', { name: 'M1' });
    await expect(grid).toBeVisible();
    const zoom = page.getByRole('button', { name: new RegExp(canvas.zoomReset) });
    await expect(zoom).toHaveText(percent);
    await look('board');

    const details = page.getByRole('complementary', { name: canvas.details.title });
    const lookAtDetails = async (target: Locator, name: string): Promise<void> => {
      await target.focus();
      await page.keyboard.press('Space');
      await expect(details.getByRole('heading').first()).toBeVisible();
      // Folds stay open from one record to the next.
      for (const fold of await details.locator('h3 > [aria-expanded=false]').all()) await fold.click();
      await look(`details of ${name}`);
    };
    for (const name of EVERY_CARD)
      await lookAtDetails(grid.getByRole('article', { name, exact: true }), name);
    for (const role of ['columnheader', 'rowheader', 'slider'] as const)
      await lookAtDetails(grid.getByRole(role).last(), role);
    for (const name of ['N1', 'T1', 'F1'])
      await lookAtDetails(page.getByRole('article', { name, exact: true }), name);
    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menu')).toBeVisible();
    await look('menu of a thing');
    await page.keyboard.press('Escape');

    await button(shell.board.share).click();
    await dialog.getByRole('button', { name: shell.board.sharing.createLink }).click();
    await expect(dialog.getByRole('textbox', { name: shell.board.sharing.link })).toBeVisible();
    await expect(dialog).toContainText(day);
    await look('share');
    await leave();
    await button(shell.board.export).click();
    await dialog.getByRole('radio', { name: 'Wayline JSON' }).check({ force: true });
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: shell.board.exporting.download }).click();
    await download;
    await expect(dialog.getByText(bytes)).toBeVisible();
    await look('export');
    await leave();
    await page.keyboard.press('?');
    await expect(dialog).toBeVisible();
    await look('shortcuts');
    await leave();
    await page.keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('combobox', { name: text.palette.title })).toBeVisible();
    await look('commands');
    await leave();

    for (const [view, mark] of [
      ['table', page.getByRole('tabpanel').getByRole('grid')],
      ['outline', page.getByRole('heading', { name: 'S1' })],
      ['opportunities', page.getByRole('table', { name: late.opportunities.ranked })],
      ['health', page.getByRole('heading', { name: late.health.levels.warn })],
      ['personas', page.getByRole('article', { name: 'P1' })],
    ] as const) {
      await page.getByRole('tab', { name: shell.board.view[view] }).click();
      await expect(mark.first()).toBeVisible();
      await look(view);
    }
    await button(late.personas.compare).click();
    await expect(page.getByRole('heading', { name: late.personas.comparing.title })).toBeVisible();
    await look('comparison');
    await button(late.personas.all).click();
    await button(late.personas.open('P1')).click();
    await expect(page.getByRole('textbox', { name: late.personas.sheet.name, exact: true })).toBeVisible();
    await look('persona');
    expect(found).toEqual([]);
  });
}

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
    ['Opportunities', page.getByRole('table', { name: 'Opportunities by rank' })],
    ['Health', page.getByRole('heading', { name: 'Warnings' })],
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
