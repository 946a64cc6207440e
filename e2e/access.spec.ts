import { BoardPage } from './fixtures/boardPage.ts';
import { libraryDocument } from './fixtures/libraryBoard.ts';
import { expect, test } from './fixtures/test.ts';
import { WaylineServer } from './fixtures/waylineServer.ts';

const SECRET = 'a-secret-that-only-the-owner-knows';

test.describe('a server that others can reach', () => {
  let server: WaylineServer;
  let boardId: string;

  test.beforeAll(async () => {
    server = await WaylineServer.start({ HOST: '0.0.0.0', WAYLINE_OWNER_SECRET: SECRET });
    const response = await asOwner('/api/boards', { document: libraryDocument() });
    expect(response.status).toBe(201);
    boardId = ((await response.json()) as { id: string }).id;
  });

  test.afterAll(async () => {
    await server.dispose();
  });

  const asOwner = (path: string, body: unknown): Promise<Response> =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${SECRET}` },
      body: JSON.stringify(body),
    });

  async function linkFor(role: string): Promise<string> {
    const response = await asOwner(`/api/boards/${boardId}/links`, { role });
    expect(response.status).toBe(201);
    const { token } = (await response.json()) as { token: string };
    return `${server.url}/j#${token}`;
  }

  test('shows a browser without a link nothing', async ({ person }) => {
    const page = await person('Stranger');
    await page.goto(`${server.url}/b/${boardId}`);
    await expect(page.getByRole('grid')).toHaveCount(0);
    await expect(page.getByText('Library card')).toHaveCount(0);
    const status = await page.evaluate(async (id) => (await fetch(`/api/boards/${id}`)).status, boardId);
    expect(status).toBe(401);
    await page.goto(server.url);
    await expect(page.getByText('Library')).toHaveCount(0);
  });

  test('lets an editor’s link in with a name only, and lets it edit', async ({ person }) => {
    const page = await person('Editor');
    await page.goto(await linkFor('editor'));
    await page.getByRole('textbox', { name: 'Your name' }).fill('Edith');
    await page.getByRole('button', { name: 'Join' }).click();
    const board = new BoardPage(page);
    await expect(page.getByRole('grid', { name: 'Library card' })).toBeVisible();
    expect(page.url()).not.toContain('#');
    await board.addCard('Ask', 'Doing', 'By link');
    await board.saved();
    await expect(page.getByRole('list', { name: 'People here' })).toContainText('ED');
  });

  test('lets a viewer’s link see and not write', async ({ person }) => {
    const page = await person('Viewer');
    await page.goto(await linkFor('viewer'));
    await page.getByRole('textbox', { name: 'Your name' }).fill('Vic');
    await page.getByRole('button', { name: 'Join' }).click();
    const board = new BoardPage(page);
    await expect(page.getByRole('grid', { name: 'Library card' })).toBeVisible();
    await board.pick('Borrow', 'Doing');
    await page.keyboard.type('I should not be here');
    await page.keyboard.press('Escape');
    await expect(page.getByText('I should not be here')).toHaveCount(0);
    await expect(
      page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Sticky note' }),
    ).toHaveCount(0);
  });

  test('opens one board with one link, and no other', async ({ person }) => {
    const other = await asOwner('/api/boards', { template: 'blank', title: 'Private' });
    const { id } = (await other.json()) as { id: string };
    const page = await person('Editor');
    await page.goto(await linkFor('editor'));
    await page.getByRole('textbox', { name: 'Your name' }).fill('Edith');
    await page.getByRole('button', { name: 'Join' }).click();
    await expect(page.getByRole('grid', { name: 'Library card' })).toBeVisible();
    const status = await page.evaluate(async (board) => (await fetch(`/api/boards/${board}`)).status, id);
    expect(status).toBe(404);
  });

  test('says of a link that does not exist what to do', async ({ person }) => {
    const page = await person('Stranger');
    await page.goto(`${server.url}/j#${'A'.repeat(43)}`);
    await page.getByRole('textbox', { name: 'Your name' }).fill('Nobody');
    await page.getByRole('button', { name: 'Join' }).click();
    await expect(page.getByRole('alert')).toContainText(/link/i);
  });
});
