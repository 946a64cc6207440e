import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { chooseFiles } from './fixtures/chooseFiles.ts';
import { expect, test } from './fixtures/test.ts';

const tab = (page: Page) => page.getByRole('tab', { name: 'Personas' });
const card = (page: Page, name: string) => page.getByRole('article', { name, exact: true });

const FILE = `# Ida Falk
> Twenty-six books, one card.

## Goals
- Forty books by Monday

## Pain points
- Three cards for three branches

## Favourite shelf
By the window

# Ole Berg
## Needs
- A quiet table
`;

async function choose(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
  await chooseFiles(page, () => page.getByRole('button', { name: 'Import', exact: true }).click(), file);
}

async function download(page: Page, name: string, as: string): Promise<Download> {
  await page.getByRole('button', { name: `Acts on ${name}` }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: `Download as ${as}` }).click(),
  ]);
  return file;
}

test('personas come from a file: shown first, those that are wanted added for everyone, and gone with one undo', async ({
  library,
}) => {
  const { pages } = await library({}, 'Ann', 'Bo');
  const [ann, bo] = [pages[0].page, pages[1].page];
  for (const page of [ann, bo]) await tab(page).click();
  await choose(ann, 'people.md', FILE);
  const dialog = ann.getByRole('dialog', { name: 'Import personas' });
  await expect(dialog.getByRole('checkbox')).toHaveCount(2);
  await dialog.getByRole('checkbox', { name: /Ole Berg/ }).uncheck();
  await dialog.getByRole('button', { name: 'Add 1 persona' }).click();
  await expect(card(bo, 'Ida Falk')).toContainText('Twenty-six books, one card.');
  await expect(card(ann, 'Ole Berg')).toHaveCount(0);

  await ann.getByRole('button', { name: 'Open Ida Falk' }).click();
  await expect(ann.getByRole('textbox', { name: 'Frustrations, 1' })).toHaveValue(
    'Three cards for three branches',
  );
  await ann.getByRole('button', { name: 'All personas' }).click();
  await ann.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(card(bo, 'Ida Falk')).toHaveCount(0);
});

test('a file without a persona says why, and the board stays as it is', async ({ library }) => {
  const { pages } = await library({}, 'Ann');
  const { page } = pages[0];
  await tab(page).click();
  await expect(card(page, 'Ada')).toBeVisible();
  const before = await page.getByRole('article').count();
  await choose(page, 'people.yml', 'name: [');
  await expect(page.getByRole('alert')).toContainText('was not imported');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('article')).toHaveCount(before);
});

test('a sheet leaves as a picture, and as a text that brings the same persona back', async ({
  server,
  person,
}) => {
  const page = await person('Ann');
  await page.goto(`${server.url}/b/${await server.sampleId()}?view=personas`);
  await page.getByRole('button', { name: 'Open Nora Lindahl' }).click();

  const png = await readFile(await (await download(page, 'Nora Lindahl', 'PNG')).path());
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.readUInt32BE(16), 'pixels across').toBe(1680);

  const svg = await readFile(await (await download(page, 'Nora Lindahl', 'SVG')).path(), 'utf8');
  expect(svg).toContain('Light on the first evening');
  expect(svg, 'what the small sheet on the board leaves out').toContain(
    'Sends photos of the meter to her father',
  );

  const markdown = await readFile(await (await download(page, 'Nora Lindahl', 'Markdown')).path(), 'utf8');
  await page.getByRole('button', { name: 'All personas' }).click();
  await choose(page, 'nora.md', markdown);
  await page.getByRole('button', { name: 'Add 1 persona' }).click();
  await page.getByRole('button', { name: 'Open Nora Lindahl' }).last().click();
  await expect(page.getByRole('textbox', { name: 'Goals, 1' })).toHaveValue('Light on the first evening');
  await page.getByRole('button', { name: 'All personas' }).click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(card(page, 'Nora Lindahl')).toHaveCount(1);
});
