import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Locator, Page } from '@playwright/test';
import { BoardPage } from './fixtures/boardPage.ts';
import { PHONE } from './fixtures/hand.ts';
import { test as base, expect, type Role } from './fixtures/workshop.ts';

const PAINS = 'Pain points';

/** Somebody who came to the board by a link. */
class Writer extends BoardPage {
  get bar(): Locator {
    return this.page.getByRole('region', { name: 'Private writing' });
  }

  /** Cards of others that say nothing yet. */
  blanks(step: string, lane = PAINS): Locator {
    return this.cell(step, lane).getByRole('article', { name: 'Private card', exact: true });
  }

  /** The sign of a card that nobody else sees. */
  sign(text: string): Locator {
    return this.card(text).getByRole('img', { name: 'Only you see this card' });
  }

  news(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  async start(lane = PAINS): Promise<void> {
    const entry = this.page.getByRole('menuitem', { name: 'Write in private' });
    // What goes on in the room comes after the board, its words last.
    await expect(async () => {
      await this.page.keyboard.press('Escape');
      await this.lane(lane).click({ button: 'right' });
      await expect(entry).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await entry.click();
    await expect(this.bar).toBeVisible();
  }

  /** Begins a card in the free part of a cell, types, and leaves it. */
  async write(step: string, text: string): Promise<void> {
    await this.pick(step, PAINS);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Escape');
    await expect(this.card(text)).toBeVisible();
  }

  async reveal(): Promise<void> {
    await this.bar.getByRole('button', { name: 'Reveal' }).click();
    await this.page
      .getByRole('dialog', { name: 'Reveal what was written?' })
      .getByRole('button', { name: 'Reveal' })
      .click();
    await expect(this.bar).toHaveCount(0);
  }
}

interface Room {
  /** Joins by a link of this role. */
  readonly join: (name: string, role: Role, device?: BrowserContextOptions) => Promise<Writer>;
}

const test = base.extend<{ readonly room: Room }>({
  room: async ({ workshop }, use) => {
    const { join } = await workshop({ cards: [['Ask', PAINS, 'Nobody says how long it takes']] });
    await use({ join: async (...who) => new Writer((await join(...who)).page) });
  },
});

/** What reached a page over its sockets. */
function listenTo(page: Page): { readonly heard: (text: string) => boolean } {
  const frames: string[] = [];
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => {
      frames.push(typeof payload === 'string' ? payload : payload.toString('utf8'));
    });
  });
  return { heard: (text) => frames.some((frame) => frame.includes(text)) };
}

const expectClean = async (page: Page, include: string): Promise<void> => {
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const { violations } = await new AxeBuilder({ page }).include(include).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
};

test('what is written in private is the writer’s alone until the facilitator reveals it', async ({
  room,
}) => {
  const fay = await room.join('Fay', 'facilitator');
  const ed = await room.join('Ed', 'editor');
  await ed.page.reload();
  await ed.saved();
  const wire = listenTo(fay.page);
  await fay.page.reload();
  await fay.saved();
  await expect(fay.page.locator('[aria-busy=true]')).toHaveCount(0);
  await fay.start();
  await expect(ed.news('Fay started private writing: Pain points.')).toBeVisible();
  await expect(ed.bar).toContainText('Nobody has written yet');
  await expect(ed.bar.getByRole('button', { name: 'Reveal' })).toHaveCount(0);

  await ed.cell('Fill in', PAINS).dblclick();
  await ed.page.keyboard.type('?Why must I sign twice');
  await ed.page.keyboard.press('Escape');
  await expect(ed.card('Why must I sign twice')).toHaveAttribute('aria-roledescription', 'Question');
  await expect(ed.sign('Why must I sign twice')).toBeVisible();
  await ed.saved();
  await expect(fay.blanks('Fill in')).toHaveCount(1);
  await expect(ed.blanks('Fill in')).toHaveCount(0);
  await expect(fay.bar).toContainText('1 person has written');
  await expect(fay.lane(PAINS)).toContainText('1 hidden');
  await expect(fay.card('Why must I sign twice')).toHaveCount(0);

  // What was there before is everybody's as ever.
  await fay.card('Nobody says how long it takes').dblclick();
  await fay.page.keyboard.press('End');
  await fay.page.keyboard.type(' at all');
  await fay.page.keyboard.press('Escape');
  await expect(ed.card('Nobody says how long it takes at all')).toBeVisible();

  await fay.write('Fill in', 'The form is lost');
  await expect(ed.blanks('Fill in')).toHaveCount(1);
  await expect(fay.bar).toContainText('2 people have written');
  await fay.saved();
  expect(wire.heard('sign twice')).toBe(false);

  await fay.reveal();
  await expect(ed.news('2 cards revealed')).toBeVisible();
  for (const each of [fay, ed]) {
    await expect(each.card('Why must I sign twice')).toBeVisible();
    await expect(each.card('The form is lost')).toBeVisible();
    await expect(each.blanks('Fill in')).toHaveCount(0);
    await expect(each.sign('The form is lost')).toHaveCount(0);
    await each.saved();
  }
  expect(wire.heard('sign twice')).toBe(true);
  // They are ordinary cards now.
  await fay.card('Why must I sign twice').dblclick();
  await fay.page.keyboard.press('End');
  await fay.page.keyboard.type('?');
  await fay.page.keyboard.press('Escape');
  await expect(ed.card('Why must I sign twice?')).toBeVisible();
});

test('by keys alone private cards are written, moved, taken back and deleted', async ({ room }) => {
  const fay = await room.join('Fay', 'facilitator');
  const ed = await room.join('Ed', 'editor');
  await fay.page.keyboard.press('ControlOrMeta+k');
  await fay.page.keyboard.type('Start private writing');
  await fay.page.keyboard.press('Enter');
  await expect(fay.bar).toContainText('Doing');

  await ed.pick('Fill in', PAINS);
  await ed.page.keyboard.type('First');
  await ed.page.keyboard.press('ControlOrMeta+Enter');
  await ed.page.keyboard.type('Second');
  await ed.page.keyboard.press('Escape');
  await expect(ed.card('Second')).toBeFocused();
  expect(await ed.cards('Fill in', PAINS)).toEqual(['First', 'Second']);
  await ed.page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => ed.cards('Fill in', PAINS)).toEqual(['Second', 'First']);
  await ed.page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => ed.cards('Borrow', PAINS)).toEqual(['Second']);
  await expect(ed.card('Second')).toBeFocused();
  await expect(fay.blanks('Borrow')).toHaveCount(1);
  await ed.page.keyboard.press('F2');
  await ed.page.keyboard.type(' thought');
  await ed.page.keyboard.press('Enter');
  await expect(ed.card('Second thought')).toBeFocused();

  await ed.page.keyboard.press('Delete');
  await expect(ed.card('Second thought')).toHaveCount(0);
  await expect(fay.blanks('Borrow')).toHaveCount(0);
  await ed.page.keyboard.press('ControlOrMeta+z');
  await expect(ed.card('Second thought')).toBeVisible();
  await expect(fay.blanks('Borrow')).toHaveCount(1);
  await ed.saved();

  // A blank can be stood on, and nothing else.
  await fay.pick('Borrow', PAINS);
  await fay.page.keyboard.press('Enter');
  await fay.page.keyboard.type('Mine');
  await fay.page.keyboard.press('Escape');
  await fay.page.keyboard.press('ArrowUp');
  await expect(fay.blanks('Borrow')).toBeFocused();
  for (const key of ['Enter', 'Delete', 'Alt+ArrowLeft']) await fay.page.keyboard.press(key);
  await expect(fay.blanks('Borrow')).toHaveCount(1);
  await fay.reveal();
  await expect(fay.card('Second thought')).toBeVisible();
});

test('lines that are pasted are private too, and a drag keeps them in the lanes', async ({ room }) => {
  const fay = await room.join('Fay', 'facilitator');
  const ed = await room.join('Ed', 'editor');
  await fay.start();
  await expect(ed.bar).toBeVisible();
  await ed.pick('Ask', PAINS);
  await ed.page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'One\tTwo');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(ed.card('One')).toBeVisible();
  await expect(fay.blanks('Ask')).toHaveCount(1);
  await expect(fay.blanks('Fill in')).toHaveCount(1);

  await ed.page.keyboard.press('Escape');
  // What was said lies over the lower edge.
  await expect(ed.news('Fay started private writing')).toHaveCount(0);
  await ed.drag(await ed.middleOf(ed.card('One')), await ed.middleOf(ed.cell('Borrow', PAINS)));
  await expect.poll(() => ed.cards('Borrow', PAINS)).toEqual(['One']);
  await expect(fay.blanks('Borrow')).toHaveCount(1);
  await ed.drag(await ed.middleOf(ed.card('One')), await ed.middleOf(ed.cell('Borrow', 'Doing')));
  expect(await ed.cards('Borrow', PAINS)).toEqual(['One']);
  await fay.reveal();
  await expect(fay.card('One')).toBeVisible();
});

test('without the server private words are kept, come when it is back, and outlast a reload', async ({
  room,
  hall,
}) => {
  const fay = await room.join('Fay', 'facilitator');
  const ed = await room.join('Ed', 'editor');
  await fay.start();
  await expect(ed.bar).toBeVisible();
  await ed.write('Fill in', 'Before');
  await ed.saved();
  await hall.down('SIGKILL');
  await expect(ed.status).toHaveText('Offline, kept in this browser');
  await ed.write('Fill in', 'In the tunnel');
  await expect(ed.status).toHaveText('Offline, kept in this browser');
  await hall.up();
  await ed.saved();
  await expect(fay.blanks('Fill in')).toHaveCount(2);
  await ed.page.reload();
  await ed.saved();
  expect(await ed.cards('Fill in', PAINS)).toEqual(['Before', 'In the tunnel']);
  await fay.reveal();
  await expect(fay.card('In the tunnel')).toBeVisible();
});

test('a viewer sees that there are cards, and not what they say', async ({ room }) => {
  const fay = await room.join('Fay', 'facilitator');
  const vic = await room.join('Vic', 'viewer');
  await fay.start();
  await fay.write('Fill in', 'Secret');
  await expect(vic.blanks('Fill in')).toHaveCount(1);
  await expect(vic.bar).toContainText('1 card');
  await expect(vic.bar.getByRole('button')).toHaveCount(0);
  await expect(vic.card('Secret')).toHaveCount(0);
  await expectClean(vic.page, '[aria-label="Private writing"]');
});

test('table and outline take private cards, count those of others, and are clean', async ({ room }) => {
  const fay = await room.join('Fay', 'facilitator');
  const ed = await room.join('Ed', 'editor');
  await ed.page.getByRole('tab', { name: 'Table' }).click();
  await fay.page.getByRole('tab', { name: 'Table' }).click();
  const table = fay.page.getByRole('region', { name: 'Table' });
  await table.getByRole('rowheader', { name: PAINS }).click();
  await table.getByRole('button', { name: `Actions for ${PAINS}` }).click();
  await fay.page.getByRole('menuitem', { name: 'Write in private' }).click();
  await expect(ed.bar).toBeVisible();

  await ed.pick('Fill in', PAINS);
  await ed.page.keyboard.type('In the table');
  await ed.page.keyboard.press('Escape');
  const written = ed.page.getByRole('article', { name: 'In the table' });
  await expect(written.getByRole('img', { name: 'Only you see this card' })).toBeVisible();
  await expect(table.getByRole('article', { name: 'Private card' })).toHaveCount(1);
  await expect(table.getByRole('rowheader', { name: PAINS })).toContainText('1 hidden');
  await expectClean(fay.page, '[aria-label="Private card"]');
  await expectClean(fay.page, '[aria-label="Private writing"]');

  await fay.page.getByRole('tab', { name: 'Outline' }).click();
  await expect(fay.page.getByRole('article', { name: 'Private card' })).toHaveCount(1);
  await ed.page.getByRole('tab', { name: 'Outline' }).click();
  await expect(written.getByRole('img', { name: 'Only you see this card' })).toBeVisible();
  await fay.reveal();
  await expect(fay.page.getByRole('article', { name: 'In the table' })).toBeVisible();
});

test('on a phone private cards are written step by step', async ({ room }) => {
  const fay = await room.join('Fay', 'facilitator');
  await fay.start();
  const pia = await room.join('Pia', 'editor', PHONE);
  await expect(pia.bar).toBeVisible();
  await pia.page.getByRole('button', { name: `Add to ${PAINS}: Ask` }).tap();
  await pia.page.getByRole('textbox', { name: `Add to “${PAINS}”` }).fill('From the bus');
  await pia.page.keyboard.press('Enter');
  const card = pia.page.getByRole('article', { name: 'From the bus' });
  await expect(card.getByRole('img', { name: 'Only you see this card' })).toBeVisible();
  await expect(fay.blanks('Ask')).toHaveCount(1);
  await fay.write('Ask', 'From the desk');
  await expect(pia.page.getByRole('article', { name: 'Private card' })).toHaveCount(1);
  await expect(pia.page.getByText('1 hidden')).toBeVisible();
  const beyond = await pia.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
  await fay.reveal();
  await expect(pia.page.getByRole('article', { name: 'From the desk' })).toBeVisible();
});
