import { gzipSync } from 'node:zlib';
import { expect, test } from './fixtures/test.ts';

/** Scripts and styles that the first picture of a board may cost, gzipped, in bytes. */
const BUDGET = 320_000;

test('the first picture of a board asks for little more than what it shows', async ({ server, person }) => {
  const id = await server.makeBoard();
  const page = await person('Ann');
  // The moment at which the map is there, by the page's own clock: what is asked for later is not its cost.
  await page.addInitScript(() => {
    const watcher = new MutationObserver(() => {
      if (!document.querySelector('[role=grid] [role=columnheader]')) return;
      performance.mark('first-picture');
      watcher.disconnect();
    });
    watcher.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${server.url}/b/${id}`);
  await expect(page.getByRole('grid').first()).toBeVisible();
  const asked = await page.evaluate(() => {
    const shown = performance.getEntriesByName('first-picture')[0]?.startTime ?? Number.POSITIVE_INFINITY;
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => startTime < shown && /\.(js|css)$/u.test(name))
      .map(({ name }) => name);
  });
  expect(asked.length).toBeGreaterThan(3);
  const sizes = await Promise.all(
    asked.map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET);
});
