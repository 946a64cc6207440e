import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BoardPage } from './fixtures/boardPage.ts';
import { chooseFiles } from './fixtures/chooseFiles.ts';
import { exported } from './fixtures/exporting.ts';
import { libraryDocument } from './fixtures/libraryBoard.ts';
import { expect, test } from './fixtures/test.ts';
import { wayline } from './fixtures/wayline.ts';

test('the PNG that the browser makes has the same bytes as the command line’s', async ({
  server,
  person,
}) => {
  const id = await server.sampleId();
  const board = new BoardPage(await person('Ann'));
  await board.open(`${server.url}/b/${id}`);
  const fromBrowser = await exported(board.page, 'PNG');

  const folder = mkdtempSync(join(tmpdir(), 'wayline-png-'));
  writeFileSync(join(folder, 'b.journey.json'), await exported(board.page, 'Wayline JSON'));
  wayline('export', join(folder, 'b.journey.json'), '--format', 'png', '--out', join(folder, 'b.png'));
  const fromCommand = readFileSync(join(folder, 'b.png'));
  expect(fromBrowser.subarray(1, 4).toString()).toBe('PNG');
  expect(fromBrowser.length).toBe(fromCommand.length);
  expect(fromBrowser.equals(fromCommand)).toBe(true);
});

test('every format of the dialog downloads, and each holds the map’s words', async ({ server, person }) => {
  const id = await server.makeBoard({ document: libraryDocument() });
  const board = new BoardPage(await person('Ann'));
  await board.open(`${server.url}/b/${id}`);
  await board.addCard('Ask', 'Doing', 'Asks at the desk');
  for (const format of ['SVG', 'CSV', 'Wayline JSON']) {
    expect((await exported(board.page, format)).toString('utf8'), format).toContain('Asks at the desk');
  }
  expect((await exported(board.page, 'Mermaid')).toString('utf8')).toContain('section Apply');
});

test('a Mermaid journey dropped on the home page becomes a board that says what was read', async ({
  server,
  person,
}) => {
  const page = await person('Ann');
  await page.goto(server.url);
  await chooseFiles(page, () => page.getByRole('button', { name: 'Import' }).click(), {
    name: 'day.mmd',
    mimeType: 'text/plain',
    buffer: Buffer.from(
      'journey\n  title My day\n  section Morning\n    Make tea: 5: Me\n    Fix #12: 2: Me, Cat\n',
    ),
  });
  await expect(page.getByText('line 5', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Open board' }).click();
  await expect(page.getByRole('grid', { name: 'My day' })).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Make tea, Me' })).toHaveAttribute('aria-valuenow', '2');
});

test('a broken file is refused with its line and nothing is made of it', async ({ server, person }) => {
  const page = await person('Ann');
  await page.goto(server.url);
  const before = await page.getByRole('list', { name: 'Boards' }).getByRole('listitem').count();
  await chooseFiles(page, () => page.getByRole('button', { name: 'Import' }).click(), {
    name: 'bad.journey.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{ "format": "wayline",\n  "schemaVersion": 1,\n  "board": '),
  });
  await expect(page.getByRole('dialog')).toContainText(/line 3/i);
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.getByRole('list', { name: 'Boards' }).getByRole('listitem')).toHaveCount(before);
});
