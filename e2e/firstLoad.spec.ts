import { gzipSync } from 'node:zlib';
import { expect, test } from './fixtures/test.ts';

/** Scripts and styles that the first picture of a board may cost, gzipped, in bytes. */
const BUDGET = 352_000;

test('the first picture of a board asks for little more than what it shows', async ({ server, person }) => {
  const id = await server.makeBoard({});
  const page = await person('Ann');
  const bodies: Promise<Buffer>[] = [];
  let isShown = false;
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (!isShown && (kind === 'script' || kind === 'stylesheet')) bodies.push(response.body());
  });
  await page.goto(`${server.url}/b/${id}`);
  await expect(page.getByRole('grid').first()).toBeVisible();
  isShown = true;
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(100_000);
  expect(total).toBeLessThanOrEqual(BUDGET);
});
