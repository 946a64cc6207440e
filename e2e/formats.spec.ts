import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BoardPage } from './fixtures/boardPage.ts';
import { chooseFiles } from './fixtures/chooseFiles.ts';
import { downloadFrom, openExport } from './fixtures/exporting.ts';
import { expect, test } from './fixtures/test.ts';
import { wayline } from './fixtures/wayline.ts';

async function importFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer };
  await chooseFiles(page, () => page.getByRole('button', { name: 'Import' }).click(), file);
}

const FILES = [
  ['PDF', 'pdf', '%PDF-1.7'],
  ['PowerPoint', 'pptx', 'PK'],
  ['Excel', 'xlsx', 'PK'],
  ['JSON Canvas', 'canvas', '{\n\t"nodes": ['],
] as const;

for (const [format, extension, start] of FILES) {
  test(`the ${format} file of the dialog has the same bytes as the command line’s`, async ({
    server,
    person,
  }) => {
    const id = await server.sampleId();
    const board = new BoardPage(await person('Ann'));
    await board.open(`${server.url}/b/${id}`);
    const made = await downloadFrom(await openExport(board.page, format));
    expect(made.name).toMatch(new RegExp(`electricity contract\\.${extension}$`));
    expect(made.bytes.subarray(0, start.length).toString()).toBe(start);

    const folder = mkdtempSync(join(tmpdir(), 'wayline-formats-'));
    const whole = await downloadFrom(await openExport(board.page, 'Wayline JSON'));
    writeFileSync(join(folder, 'b.journey.json'), whole.bytes);
    wayline('export', join(folder, 'b.journey.json'), '--out', join(folder, `b.${extension}`));
    expect(readFileSync(join(folder, `b.${extension}`)).equals(made.bytes)).toBe(true);
  });
}

test('a PDF is made on paper, in tiles, and can be stopped', async ({ server, person }) => {
  const id = await server.sampleId();
  const board = new BoardPage(await person('Ann'));
  await board.open(`${server.url}/b/${id}`);
  const dialog = await openExport(board.page, 'PDF');
  await dialog.getByLabel('Page').selectOption('A2');
  await dialog.getByLabel('Sheets').selectOption('A4, to glue together');
  await expect(dialog.getByLabel('Sheets')).toHaveValue('A4');
  const { name, bytes } = await downloadFrom(dialog);
  expect(name).toBe('Moving an electricity contract, A2.pdf');
  expect(bytes.toString('latin1').match(/\/Type \/Page\n/g)).toHaveLength(8);

  // The fonts do not come: the file is never made, and waiting for it can be given up.
  await board.page.context().route('**/*.ttf', () => undefined);
  const again = await openExport(board.page, 'PDF');
  await again.getByRole('button', { name: 'Download' }).click();
  const bar = again.getByRole('progressbar', { name: 'Making the file' });
  await expect(bar).toHaveAttribute('aria-valuetext', 'Measuring');
  await expect(again.getByText('Measuring')).toBeVisible();
  await again.getByRole('button', { name: 'Cancel' }).click();
  await expect(again.getByRole('progressbar')).toHaveCount(0);
  await expect(again.getByRole('button', { name: 'Download' })).toBeEnabled();
});

test('an Excel file comes back as the same map, and a canvas with what was changed on it', async ({
  server,
  person,
}) => {
  const id = await server.sampleId();
  const page = await person('Ann');
  const board = new BoardPage(page);
  await board.open(`${server.url}/b/${id}`);
  const book = await downloadFrom(await openExport(page, 'Excel'));
  const canvas = await downloadFrom(await openExport(page, 'JSON Canvas'));

  await page.goto(server.url);
  await importFile(page, book.name, book.bytes);
  await page.getByRole('button', { name: 'Make a board of it' }).click();
  await page.getByRole('button', { name: 'Open board' }).click();
  await expect(page.getByRole('grid', { name: 'Moving an electricity contract' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Compare tariffs' })).toBeVisible();

  const edited = canvas.bytes
    .toString('utf8')
    .replace('"text": "Compare tariffs"', '"text": "Compare prices"');
  await page.goto(server.url);
  await importFile(page, canvas.name, Buffer.from(edited));
  await page.getByRole('button', { name: 'Open board' }).click();
  await expect(page.getByRole('columnheader', { name: 'Compare prices' })).toBeVisible();
});

test('a table is shown as it was read, and read otherwise, before a board is made of it', async ({
  server,
  person,
}) => {
  const page = await person('Ann');
  await page.goto(server.url);
  const boards = page.getByRole('list', { name: 'Boards' }).getByRole('listitem');
  await expect(boards.first()).toBeVisible();
  const before = await boards.count();
  const csv = 'Step;Doing;Pain points\nFind;Asks a friend;Slow\nPay;Types the card in;\n';
  await importFile(page, 'shop.csv', Buffer.from(csv));
  const dialog = page.getByRole('dialog', { name: 'Import shop.csv' });
  await expect(dialog.getByRole('rowheader', { name: 'Pain points' })).toBeVisible();
  await expect(dialog.getByLabel('Cells are parted by')).toHaveValue(';');
  await expect(dialog.getByLabel('Rows and columns')).toHaveValue('long');

  // Parted at commas there is one column, and no board in it: that is said, and nothing can be made.
  await dialog.getByLabel('Cells are parted by').selectOption('Comma');
  await expect(dialog.getByRole('alert')).toContainText('So read, the file makes no board');
  await expect(dialog.getByRole('button', { name: 'Make a board of it' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(boards).toHaveCount(before);

  await importFile(page, 'shop.csv', Buffer.from('x;Doing;Pain points\nFind;Asks;Slow\nPay;Types;Dear\n'));
  await dialog.getByLabel('Rows and columns').selectOption('Stages down, a column per lane');
  await expect(dialog.getByRole('columnheader', { name: 'Pay' })).toBeVisible();
  await expect(dialog.getByRole('cell', { name: 'Dear' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Make a board of it' }).press('Enter');
  await page.getByRole('button', { name: 'Open board' }).click();
  await expect(page.getByRole('rowheader', { name: 'Pain points' })).toBeVisible();
  await expect(page.getByRole('article', { name: 'Dear' })).toBeVisible();
});
