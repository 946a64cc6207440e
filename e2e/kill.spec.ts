import type { Page } from '@playwright/test';
import { BoardPage } from './fixtures/boardPage.ts';
import { libraryDocument } from './fixtures/libraryBoard.ts';
import { expect, test } from './fixtures/test.ts';

/** The long form is `WAYLINE_KILL_ROUNDS=500`. */
const ROUNDS = Number(process.env.WAYLINE_KILL_ROUNDS ?? 50);

test(`a server killed ${ROUNDS} times under typing loses nothing that was seen or shown as saved`, async ({
  ownServer: server,
  person,
}) => {
  test.setTimeout(120_000 + ROUNDS * 15_000);
  const id = await server.makeBoard({ document: libraryDocument() });
  const writer = new BoardPage(await person('writer'));
  const reader = new BoardPage(await person('reader'));
  await writer.open(`${server.url}/b/${id}`);
  await reader.open(`${server.url}/b/${id}`);
  await writer.addCard('Ask', 'Doing', 'Log');
  await writer.saved();

  let text = 'Log';
  for (let round = 1; round <= ROUNDS; round++) {
    await writer.page.getByRole('article', { name: /^Log/ }).dblclick();
    await writer.page.keyboard.press('ControlOrMeta+End');
    const word = ` r${round}`;
    const typing = writer.page.keyboard.type(word, { delay: 15 });
    // The server dies at another moment of the typing in every round.
    await new Promise((done) => setTimeout(done, (round * 37) % 140));
    const witnessed = await Promise.all([seenBy(reader.page), savedBy(writer.page)]);
    await server.down('SIGKILL');
    await typing;
    await writer.page.keyboard.press('Escape');
    text += word;

    const copy = await server.copyOfDisk();
    await Promise.all([copy.up(), server.up()]);
    const kept = (await copy.boardFile(id)).cards[0]?.text ?? '';
    await copy.dispose();
    for (const words of witnessed) {
      expect(kept.startsWith(words), `round ${round}: "${words}" was witnessed, "${kept}" is on disk`).toBe(
        true,
      );
    }
    await expect(writer.status, `round ${round}`).toHaveText('Saved', { timeout: 45_000 });
    await expect(reader.card(text), `round ${round}`).toBeVisible({ timeout: 45_000 });
    expect((await server.boardFile(id)).cards.map((card) => card.text)).toEqual([text]);
  }
});

const seenBy = (page: Page): Promise<string> =>
  page.evaluate(() => window.document.querySelector('[role=article]')?.getAttribute('aria-label') ?? '');

/** The card's text if the same moment's status says that it is saved; read in one go, so that they belong together. */
const savedBy = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const status = window.document
      .querySelector('[role=status][aria-label="Save status"]')
      ?.textContent?.trim();
    const text = window.document.querySelector('[role=article]')?.getAttribute('aria-label') ?? '';
    return status === 'Saved' ? text : '';
  });
