import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Locator, Page } from '@playwright/test';
import { BoardPage } from './fixtures/boardPage.ts';
import { PHONE } from './fixtures/hand.ts';
import { test as base, expect, type Role } from './fixtures/workshop.ts';

const IDEAS = ['Shorter form', 'Ask once', 'Mail the card'] as const;

/** Somebody who came to the board by a link. */
class Voter extends BoardPage {
  get bar(): Locator {
    return this.page.getByRole('region', { name: 'Open vote' });
  }

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: 'Votes' });
  }

  /** What stands on the board for my dots on a thing. */
  dots(text: string): Locator {
    return this.page.locator('[data-mine]').filter({ has: this.giver(text) });
  }

  giver(text: string): Locator {
    return this.page.getByRole('button', { name: `Give a dot to “${text}”`, exact: true });
  }

  async expectDots(dots: Readonly<Record<string, number>>): Promise<void> {
    for (const [text, count] of Object.entries(dots))
      await expect(this.dots(text).first(), text).toHaveAttribute('data-mine', String(count));
  }

  async expectLeft(left: number): Promise<void> {
    await expect(this.bar).toContainText(`${left} left`);
  }

  /** The results, as one reads them. */
  results(): Promise<string[]> {
    return this.panel.getByRole('list', { name: 'Results by rank' }).getByRole('listitem').allInnerTexts();
  }

  async start({ title = '', budget = 3, most = 2, atOnce = false } = {}): Promise<void> {
    await this.page.getByRole('button', { name: 'Wayline menu' }).click();
    await this.page.getByRole('menuitem', { name: 'Start a vote…' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Start a vote' });
    await dialog.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
    await dialog.getByRole('spinbutton', { name: 'Dots for each person' }).fill(String(budget));
    await dialog.getByRole('spinbutton', { name: 'At most on one thing' }).fill(String(most));
    await dialog.getByRole('radio', { name: 'Opportunities' }).check({ force: true });
    if (atOnce) await dialog.getByRole('radio', { name: 'As they come' }).check({ force: true });
    await dialog.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(dialog).toHaveCount(0);
    await expect(this.bar).toBeVisible();
  }

  async end(): Promise<void> {
    await this.bar.getByRole('button', { name: 'End vote' }).click();
    await this.page
      .getByRole('dialog', { name: 'End the vote?' })
      .getByRole('button', { name: 'End vote' })
      .click();
    await expect(this.bar).toHaveCount(0);
  }
}

interface Room {
  /** Joins by a link of this role. */
  readonly join: (name: string, role: Role, device?: BrowserContextOptions) => Promise<Voter>;
}

const test = base.extend<{ readonly room: Room }>({
  room: async ({ workshop }, use) => {
    const { join } = await workshop({
      cards: [['Ask', 'Doing', 'Asks a friend']],
      opportunities: [
        ['Ask', IDEAS[0], 4, 2],
        ['Fill in', IDEAS[1], 3, 1],
        ['Borrow', IDEAS[2]],
      ],
      stickies: [['Ask the desk', [60, 700]]],
    });
    await use({ join: async (...who) => new Voter((await join(...who)).page) });
  },
});

const expectClean = async (page: Page, include: string): Promise<void> => {
  // What is still fading in has not its colours yet.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const { violations } = await new AxeBuilder({ page }).include(include).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
};

test('a room votes in secret by clicks, and sees ranks when the facilitator ends it', async ({ room }) => {
  const fay = await room.join('Fay', 'facilitator');
  const cy = await room.join('Cy', 'commenter');
  await fay.start({ title: 'Which first?' });

  await expect(cy.bar).toContainText('Which first?');
  const news = cy.page.getByRole('status');
  await expect(news.filter({ hasText: 'Fay started “Which first?”. You have 3 dots.' })).toBeVisible();
  // Nobody is told of what they did.
  await expect(fay.page.getByRole('status').filter({ hasText: 'started “Which first?”' })).toHaveCount(0);
  await cy.expectLeft(3);
  for (const each of [fay, cy]) await expect(each.giver(IDEAS[0])).toBeVisible();
  // What is not asked about has no dots.
  await expect(fay.giver('Asks a friend')).toHaveCount(0);
  await expect(fay.giver('Ask the desk')).toHaveCount(0);

  await fay.giver(IDEAS[0]).click();
  await fay.giver(IDEAS[0]).click();
  await fay.giver(IDEAS[1]).click();
  await fay.expectLeft(0);
  await fay.expectDots({ [IDEAS[0]]: 2, [IDEAS[1]]: 1, [IDEAS[2]]: 0 });
  await expect(cy.bar).toContainText('1 of 2 people voted');
  // Others' dots are nobody's business before the end.
  await cy.expectDots({ [IDEAS[0]]: 0, [IDEAS[1]]: 0, [IDEAS[2]]: 0 });
  await cy.bar.getByRole('button', { name: 'List' }).click();
  await expect(cy.panel).toContainText('The dots of all are shown when the vote ends.');
  await expect(cy.panel).not.toContainText('2 dots in all');

  // With Shift a click takes back.
  await cy.giver(IDEAS[1]).first().click();
  await cy.giver(IDEAS[2]).first().click();
  await cy
    .giver(IDEAS[2])
    .first()
    .click({ modifiers: ['Shift'] });
  await cy.giver(IDEAS[1]).first().click();
  await cy.expectDots({ [IDEAS[1]]: 2, [IDEAS[2]]: 0 });
  await expect(fay.bar).toContainText('2 of 2 people voted');

  await fay.end();
  await expect(cy.page.getByRole('status').filter({ hasText: '“Which first?” has ended' })).toBeVisible();
  await fay.page.getByRole('button', { name: 'Show results' }).click();
  await expect(fay.panel).toContainText('2 people voted, 5 dots');
  const [first, second] = await fay.results();
  expect(first).toMatch(/^Rank 1\s[\s\S]*Ask once\s+3 dots, 2 voters$/);
  expect(second).toMatch(/^Rank 2\s[\s\S]*Shorter form\s+2 dots, 1 voter$/);
  await expect(fay.panel).toContainText('1 thing without a dot');
  // A row leads to its thing.
  await fay.panel.getByRole('button', { name: 'Show “Ask once”' }).click();
  await expect(fay.card(IDEAS[1])).toHaveAttribute('data-selected', 'true');
  // The board says what came out, in each view.
  await cy.page.getByRole('tab', { name: 'Table' }).click();
  const inTable = cy.page.getByRole('region', { name: 'Table' }).getByRole('article', { name: IDEAS[1] });
  await expect(inTable).toHaveAccessibleDescription(/3 votes/);

  await fay.panel.getByRole('button', { name: 'Remove results' }).click();
  await fay.page.getByRole('dialog').getByRole('button', { name: 'Remove results' }).click();
  await expect(inTable).not.toHaveAccessibleDescription(/votes/);
});

test('V gives a dot to what the keyboard stands on and Shift+V takes one back, and elsewhere V is the tool', async ({
  room,
}) => {
  const fay = await room.join('Fay', 'facilitator');
  await fay.start({ budget: 3, most: 2 });
  await fay.card(IDEAS[0]).click();
  await fay.page.keyboard.press('v');
  await fay.expectDots({ [IDEAS[0]]: 1 });
  await expect(fay.announcement.filter({ hasText: '1 of 2 dots on “Shorter form”, 2 left' })).toHaveCount(1);
  await fay.page.keyboard.press('v');
  await fay.expectDots({ [IDEAS[0]]: 2 });

  // No more on one thing than was agreed, and no more in all; both are said.
  await fay.page.keyboard.press('v');
  const said = fay.page.getByRole('status');
  await expect(said.filter({ hasText: 'At most 2 dots on one thing in this vote' })).toBeVisible();
  await fay.card(IDEAS[1]).click();
  await fay.page.keyboard.press('v');
  await fay.expectLeft(0);
  await fay.card(IDEAS[2]).click();
  await fay.page.keyboard.press('v');
  await expect(said.filter({ hasText: 'All 3 dots are given. Take one back first.' })).toBeVisible();
  await fay.expectDots({ [IDEAS[0]]: 2, [IDEAS[1]]: 1, [IDEAS[2]]: 0 });
  await expect(fay.card(IDEAS[2])).toBeVisible();

  await fay.card(IDEAS[1]).click();
  await fay.page.keyboard.press('Shift+V');
  await fay.expectLeft(1);
  await fay.expectDots({ [IDEAS[1]]: 0 });

  // A card that is no part of the vote takes the letter as its text.
  await fay.card('Asks a friend').click();
  await fay.page.keyboard.press('v');
  await expect(fay.page.getByRole('textbox').and(fay.page.locator(':focus'))).toHaveValue('v');
  await fay.page.keyboard.press('Escape');
  await fay.page.keyboard.press('Escape');
  await fay.tools.getByRole('button', { name: 'Hand' }).click();
  await fay.page.keyboard.press('v');
  await expect(fay.tools.getByRole('button', { name: 'Select' })).toHaveAttribute('aria-pressed', 'true');

  await fay.end();
  // With no vote open V writes again.
  await fay.card(IDEAS[2]).click();
  await fay.page.keyboard.press('v');
  await expect(fay.page.getByRole('textbox').and(fay.page.locator(':focus'))).toHaveValue('v');
});

test('a reload keeps my dots, and a deleted thing gives them back', async ({ room }) => {
  const fay = await room.join('Fay', 'facilitator');
  const ed = await room.join('Ed', 'editor');
  await fay.start({ atOnce: true });
  await ed.giver(IDEAS[0]).click();
  await ed.giver(IDEAS[2]).click();
  await ed.giver(IDEAS[2]).click();
  await ed.expectLeft(0);
  // Shown as they come.
  await expect(fay.dots(IDEAS[2])).toContainText('2');
  await ed.page.reload();
  await ed.expectLeft(0);
  await ed.expectDots({ [IDEAS[0]]: 1, [IDEAS[2]]: 2 });

  await fay.card(IDEAS[2]).click();
  await fay.page.keyboard.press('Delete');
  await expect(ed.card(IDEAS[2])).toHaveCount(0);
  await ed.expectLeft(2);
  await ed.giver(IDEAS[1]).click();
  await ed.giver(IDEAS[1]).click();
  await ed.expectLeft(0);
  await expect(fay.dots(IDEAS[1])).toContainText('2');
  // An editor votes, and does not run the vote.
  await expect(ed.bar.getByRole('button', { name: 'End vote' })).toHaveCount(0);
  await ed.page.getByRole('button', { name: 'Wayline menu' }).click();
  await expect(ed.page.getByRole('menuitem', { name: 'Votes' })).toBeVisible();
  await expect(ed.page.getByRole('menuitem', { name: 'Start a vote…' })).toHaveCount(0);
});

test('a viewer watches a vote, and somebody who comes late finds it open', async ({ room }) => {
  const fay = await room.join('Fay', 'facilitator');
  await fay.start({ title: 'Which first?', atOnce: true });
  await fay.giver(IDEAS[1]).click();
  const vic = await room.join('Vic', 'viewer');
  await expect(vic.bar).toContainText('Which first?');
  await expect(vic.bar).toContainText('You can watch this vote');
  await expect(vic.giver(IDEAS[1])).toHaveCount(0);
  await vic.card(IDEAS[1]).click();
  await vic.page.keyboard.press('v');
  await expect(vic.page.getByRole('status').filter({ hasText: 'You can watch this vote' })).toBeVisible();
  await expect(fay.dots(IDEAS[1])).toHaveText(/1/);
  await expect(fay.bar).toContainText('1 of 1 person voted');
});

test('without the server a dot is taken back with a sentence, and none is lost or doubled', async ({
  room,
  hall,
}) => {
  const fay = await room.join('Fay', 'facilitator');
  await fay.start();
  await fay.giver(IDEAS[0]).click();
  await expect(fay.bar).toContainText('1 of 1 person voted');
  await hall.down('SIGKILL');
  await expect(fay.status).toHaveText('Offline, kept in this browser');
  await fay.giver(IDEAS[0]).click();
  await expect(fay.page.getByRole('status').filter({ hasText: 'Voting needs the server.' })).toBeVisible();
  await fay.expectDots({ [IDEAS[0]]: 1 });
  await hall.up();
  await fay.saved();
  await fay.expectDots({ [IDEAS[0]]: 1 });
  await expect
    .poll(async () => {
      if ((await fay.dots(IDEAS[1]).first().getAttribute('data-mine')) === '0')
        await fay.giver(IDEAS[1]).click();
      return fay.dots(IDEAS[1]).first().getAttribute('data-mine');
    })
    .toBe('1');
  await fay.expectLeft(1);
  await fay.end();
  await fay.page.getByRole('button', { name: 'Show results' }).click();
  await expect(fay.panel).toContainText('1 person voted, 2 dots');
});

test('table, outline and list take dots by button and by key', async ({ room }) => {
  const fay = await room.join('Fay', 'facilitator');
  await fay.start();
  await fay.page.getByRole('tab', { name: 'Table' }).click();
  const inTable = fay.page.getByRole('region', { name: 'Table' }).getByRole('article', { name: IDEAS[0] });
  await inTable.getByRole('button', { name: `Give a dot to “${IDEAS[0]}”` }).click();
  await fay.expectDots({ [IDEAS[0]]: 1 });
  await inTable.focus();
  await fay.page.keyboard.press('v');
  await fay.expectDots({ [IDEAS[0]]: 2 });
  await expect(inTable).toBeVisible();

  await fay.page.getByRole('tab', { name: 'Outline' }).click();
  const outlined = fay.page.getByRole('article', { name: IDEAS[1] });
  await outlined.getByRole('button', { name: `Give a dot to “${IDEAS[1]}”` }).click();
  await fay.expectDots({ [IDEAS[0]]: 2, [IDEAS[1]]: 1 });
  await fay.expectLeft(0);

  await fay.bar.getByRole('button', { name: 'List' }).click();
  await fay.panel.getByRole('button', { name: `Take a dot from “${IDEAS[1]}”` }).click();
  await fay.expectLeft(1);
  await fay.panel.getByRole('button', { name: `Show “${IDEAS[2]}”` }).focus();
  await fay.page.keyboard.press('v');
  await fay.expectLeft(0);
});

test('what is selected can be voted on, and the dialog, the bar and the results are clean', async ({
  room,
}) => {
  const fay = await room.join('Fay', 'facilitator');
  await fay.card(IDEAS[0]).click();
  await fay.sticky('Ask the desk').click({ modifiers: ['Shift'] });
  await fay.sticky('Ask the desk').click({ button: 'right' });
  await fay.page.getByRole('menuitem', { name: 'Vote on these…' }).click();
  const dialog = fay.page.getByRole('dialog', { name: 'Start a vote' });
  await expect(dialog.getByRole('radio', { name: 'What is selected (2)' })).toBeChecked();
  await expectClean(fay.page, '[role=dialog]');
  await dialog.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(fay.giver('Ask the desk')).toBeVisible();
  await expect(fay.giver(IDEAS[1])).toHaveCount(0);
  await fay.sticky('Ask the desk').click();
  await fay.page.keyboard.press('v');
  await fay.expectDots({ 'Ask the desk': 1 });
  await fay.bar.getByRole('button', { name: 'List' }).click();
  await expect(fay.panel.getByRole('listitem')).toHaveCount(2);
  await expectClean(fay.page, '[aria-label="Open vote"]');
  await expectClean(fay.page, '[aria-label="Votes"]');
  await fay.end();
  await expect(fay.panel.getByRole('list', { name: 'Results by rank' })).toBeVisible();
  await expectClean(fay.page, '[aria-label="Votes"]');
});

test('on a phone dots are given with a finger, step by step', async ({ room }) => {
  const fay = await room.join('Fay', 'facilitator');
  await fay.start();
  const pia = await room.join('Pia', 'commenter', PHONE);
  await pia.expectLeft(3);
  await pia.giver(IDEAS[0]).tap();
  await pia.expectDots({ [IDEAS[0]]: 1 });
  await pia.page.getByRole('button', { name: `Take a dot from “${IDEAS[0]}”` }).tap();
  await pia.expectLeft(3);
  await pia.bar.getByRole('button', { name: 'List' }).tap();
  await pia.panel.getByRole('button', { name: `Give a dot to “${IDEAS[2]}”` }).tap();
  await pia.expectLeft(2);
  await expect(fay.bar).toContainText('1 of 2 people voted');
  // On the board as a whole a finger finds both ways as well.
  await pia.panel.getByRole('button', { name: 'Close votes' }).tap();
  await pia.page.getByRole('button', { name: 'Show the board' }).tap();
  await pia.giver(IDEAS[0]).tap();
  await pia.expectDots({ [IDEAS[0]]: 1 });
  await pia.page.getByRole('button', { name: `Take a dot from “${IDEAS[0]}”` }).tap();
  await pia.expectDots({ [IDEAS[0]]: 0 });
  const beyond = await pia.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
});
