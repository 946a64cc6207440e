import { BoardPage } from './fixtures/boardPage.ts';
import { libraryDocument } from './fixtures/libraryBoard.ts';
import { expect, test } from './fixtures/test.ts';
import { WaylineServer } from './fixtures/waylineServer.ts';

const SECRET = 'a-secret-that-only-the-owner-knows';

test.describe('a team on a network', () => {
  let server: WaylineServer;

  test.beforeAll(async () => {
    server = await WaylineServer.start({ HOST: '0.0.0.0', WAYLINE_OWNER_SECRET: SECRET });
  });
  test.afterAll(async () => {
    await server.dispose();
  });

  test('the owner signs in and shares; whoever has the copied link joins by name and edits', async ({
    person,
  }) => {
    const owner = await person('Owner');
    await owner.goto(server.url);
    await owner.getByRole('textbox', { name: 'Owner secret' }).fill(SECRET);
    await owner.getByRole('button', { name: 'Sign in' }).click();
    await owner.getByRole('button', { name: 'New map' }).first().click();
    await owner.getByRole('textbox', { name: 'Title' }).fill('Together');
    await owner.getByRole('button', { name: 'Create' }).click();
    await expect(owner.getByRole('textbox', { name: 'Name of Untitled step' })).toBeFocused();
    await owner.keyboard.type('Come in');
    await owner.keyboard.press('Enter');
    const ownerBoard = new BoardPage(owner);
    await ownerBoard.saved();

    await owner.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await owner.getByRole('button', { name: 'Share' }).click();
    const dialog = owner.getByRole('dialog', { name: 'Share' });
    const roles = dialog.getByRole('radiogroup', { name: 'Role' });
    await expect(roles.getByRole('radio')).toHaveCount(4);
    await roles.getByRole('radio', { name: 'Editor' }).check({ force: true });
    await dialog.getByRole('button', { name: 'Create link' }).click();
    const link = dialog.getByRole('textbox', { name: 'Link' });
    await expect(link).toHaveValue(new RegExp(`^${server.url}/j#[A-Za-z0-9_-]{43}$`));
    await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
    const copied = await owner.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await link.inputValue());
    await owner.keyboard.press('Escape');

    const guest = await person('Guest');
    await guest.goto(copied);
    await guest.getByRole('textbox', { name: 'Your name' }).fill('Gus Green');
    await guest.getByRole('button', { name: 'Join' }).click();
    const guestBoard = new BoardPage(guest);
    await expect(guestBoard.column('Come in')).toBeVisible();
    await expect(owner.getByRole('listitem', { name: 'Gus Green' })).toBeVisible();
    await expect(guest.getByRole('listitem', { name: 'Gus Green (you)' })).toBeVisible();
    await guestBoard.column('Come in').dblclick();
    await guest.keyboard.press('End');
    await guest.keyboard.type(', all');
    await guest.keyboard.press('Enter');
    await expect(ownerBoard.column('Come in, all')).toBeVisible();

    // A guest cannot share, and the end of the link is the end of the visit.
    await guest.getByRole('button', { name: 'Share' }).click();
    await expect(guest.getByRole('dialog', { name: 'Share' })).toContainText('Only a facilitator');
    await guest.keyboard.press('Escape');
    await owner.getByRole('button', { name: 'Share' }).click();
    await dialog.getByRole('button', { name: 'Revoke the editor link' }).click();
    await expect(guest.getByRole('heading', { name: 'Your access has ended' })).toBeVisible();
    await expect(guest.getByRole('grid')).toHaveCount(0);
  });

  test('a viewer sees everything and finds nothing to write with', async ({ person }) => {
    const made = await asOwner('/api/boards', {
      document: libraryDocument({ cards: [['Ask', 'Doing', 'Read me']], stickies: [['And me', [60, 740]]] }),
    });
    const { id } = (await made.json()) as { id: string };
    const { token } = (await (await asOwner(`/api/boards/${id}/links`, { role: 'viewer' })).json()) as {
      token: string;
    };
    const page = await person('Viewer');
    await page.goto(`${server.url}/j#${token}`);
    await page.getByRole('textbox', { name: 'Your name' }).fill('Vic');
    await page.getByRole('button', { name: 'Join' }).click();
    const board = new BoardPage(page);
    await expect(board.card('Read me')).toBeVisible();
    await expect(board.status).toHaveText('View only');

    await expect(page.getByRole('button', { name: /^Add / })).toHaveCount(0);
    await expect(board.tools.getByRole('button')).toHaveCount(2);
    await expect(page.getByRole('textbox', { name: 'Board title' })).not.toBeEditable();
    await expect(page.getByRole('grid')).toHaveAttribute('aria-readonly', 'true');
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();

    const tries = [
      'x',
      'F2',
      'Delete',
      'ControlOrMeta+Enter',
      'Alt+ArrowRight',
      'ControlOrMeta+Alt+ArrowRight',
    ];
    for (const keys of tries) {
      await board.card('Read me').click();
      await page.keyboard.press(keys);
    }
    await board.card('Read me').dblclick();
    await board.drag(
      await board.middleOf(board.card('Read me')),
      await board.middleOf(board.cell('Borrow', 'Doing')),
    );
    await board.drag(await board.middleOf(board.sticky('And me')), { x: 700, y: 760 });
    await board.sticky('And me').dblclick();
    await page.keyboard.press('n');
    await page.mouse.dblclick(900, 800);
    await expect(board.tools.getByRole('button', { pressed: true })).toHaveAccessibleName('Select');

    // Nothing of the details of a card can be written in either.
    await board.card('Read me').click();
    const details = page.getByRole('complementary', { name: 'Details' });
    await expect(details.getByRole('textbox', { name: 'Text' })).toHaveValue('Read me');
    for (const field of await details.getByRole('textbox').all()) await expect(field).not.toBeEditable();
    for (const choice of await details.getByRole('combobox').all()) await expect(choice).not.toBeEditable();

    await expect(page.getByRole('grid').getByRole('article')).toHaveCount(1);
    await expect.poll(() => board.cards('Ask', 'Doing')).toEqual(['Read me']);
    await expect(board.sticky('And me')).toHaveCount(1);
    const file = await (await asOwner(`/api/boards/${id}/export?format=json`)).json();
    expect(file.items.map(({ pos }: { pos: unknown }) => pos)).toEqual([[60, 740]]);
  });

  const asOwner = (path: string, body?: unknown): Promise<Response> =>
    fetch(`${server.url}${path}`, {
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${SECRET}` },
    });
});

test('a link is copied where the page has no clipboard, as off a secure origin', async ({ library }) => {
  const { pages } = await library({}, 'Ann');
  const [{ page }] = pages;
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.getByRole('button', { name: 'Create link' }).click();
  const made = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  await page.keyboard.press('Escape');
  const title = page.getByRole('textbox', { name: 'Board title' });
  await title.fill('');
  await title.press('ControlOrMeta+v');
  await expect(title).toHaveValue(made);
});
