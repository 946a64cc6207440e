import type { Page } from '@playwright/test';
import { BoardPage } from './fixtures/boardPage.ts';
import { expect, test } from './fixtures/test.ts';

const STAGES: readonly (readonly [string, readonly string[]])[] = [
  ['Notice', ['Hears of it', 'Asks around']],
  ['Choose', ['Compares', 'Reads reviews', 'Decides']],
  ['Buy', ['Orders', 'Pays']],
  ['Use', ['Waits', 'Unpacks', 'Tries it']],
  ['Return', ['Needs help', 'Buys again']],
];

/** The lanes that every journey has, with one card or feeling for each. */
const CARDS: readonly (readonly [step: string, lane: string, typed: string, text: string])[] = [
  ['Hears of it', 'Doing', 'Talks to a friend', 'Talks to a friend'],
  ['Compares', 'Touchpoints', '@webs', 'Shop page'],
  ['Orders', 'Moments of truth', 'Is it in stock?', 'Is it in stock?'],
  ['Pays', 'Pain points', 'Card is refused', 'Card is refused'],
  ['Pays', 'Opportunities', 'How might we keep the basket?', 'How might we keep the basket?'],
  ['Tries it', 'Evidence', 'It just fits', 'It just fits'],
];

/** Presses Tab until an element with this name has the keyboard, as somebody without a pointer would. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const there = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    );
    if (there?.trim() === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to “${name}”`);
}

test('a whole map is built by keyboard alone: five stages, twelve steps, all core lanes, two personas', async ({
  server,
  person,
}) => {
  const page = await person('Ann');
  const board = new BoardPage(page);
  const { keyboard } = page;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await keyboard.press(key);
  };

  await page.goto(server.url);
  await expect(page.getByRole('button', { name: 'New map' })).toBeVisible();
  await tabTo(page, 'New map');
  await press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New map' });
  await expect(dialog.getByRole('radio', { name: /Blank journey map/ })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Title' }).focus();
  await keyboard.type('Buying shoes');
  await press('Enter');

  // The first step waits for its name.
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /Untitled step|step/i }).first()).toBeFocused();
  const [[, firstSteps] = ['', []]] = STAGES;
  await keyboard.type(firstSteps[0] ?? '');
  await press('Enter');

  // Its stage is above it; the template's other two stages are taken as they come.
  await press('ArrowUp');
  for (const [index, [stage]] of STAGES.entries()) {
    if (index >= 3) await press('ControlOrMeta+Alt+Shift+ArrowRight');
    await keyboard.type(stage);
    await press('Enter');
    await expect(board.column(stage)).toBeFocused();
    if (index < 2) await press('ArrowRight');
  }
  await expect.poll(() => board.headers('Stages')).toEqual(STAGES.map(([stage]) => stage));

  for (const [stage, steps] of STAGES) {
    for (const [index, step] of steps.entries()) {
      if (step === firstSteps[0]) continue;
      if (index === 0) {
        await board.column(stage).focus();
        await press('ArrowDown');
        // A stage without a step offers its first; one that has an unnamed step gives it.
        const header = await page.evaluate(() => document.activeElement?.getAttribute('role'));
        if (header === 'columnheader') await keyboard.type(step);
        else {
          await press('Enter');
          await keyboard.type(step);
        }
      } else {
        await board.column(steps[index - 1] ?? '').focus();
        await press('ControlOrMeta+Alt+ArrowRight');
        await keyboard.type(step);
      }
      await press('Enter');
      await expect(board.column(step)).toBeFocused();
    }
  }
  await expect.poll(() => board.headers('Steps')).toEqual(STAGES.flatMap(([, steps]) => steps));

  const core = [
    'Doing',
    'Touchpoints',
    'Channels',
    'Emotion',
    'Moments of truth',
    'Pain points',
    'Opportunities',
    'Evidence',
  ];
  for (const lane of core) {
    if ((await board.lanes()).includes(lane)) continue;
    const last = (await board.lanes()).at(-1) ?? '';
    await board.lane(last).focus();
    await press('ControlOrMeta+Alt+ArrowDown');
    await keyboard.type(lane);
    await press('Enter');
    await expect(board.lane(lane)).toBeFocused();
  }
  await expect.poll(() => board.lanes()).toEqual(expect.arrayContaining(core));

  // Two personas, in their view, and onto the map.
  await page.getByRole('tab', { name: 'Board' }).focus();
  await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
  for (const name of ['Ada', 'Ben']) {
    await page.getByRole('button', { name: /Add persona|Make the first persona/ }).focus();
    await press('Enter');
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
    await keyboard.type(name);
    // Whoever is first joins the one map at once; the second is asked for.
    const add = page.getByRole('button', { name: 'Add to Buying shoes' });
    if (name !== 'Ada') {
      await add.focus();
      await press('Enter');
    }
    await expect(add).toHaveCount(0);
    await page.getByRole('button', { name: 'All personas' }).focus();
    await press('Enter');
  }
  await page.getByRole('tab', { name: 'Personas' }).focus();
  await press('Home', 'Enter');
  await expect(page.getByRole('grid')).toBeVisible();
  await page.getByRole('button', { name: 'Fit the board' }).focus();
  await press('Enter');

  for (const [step, lane, typed, text] of CARDS) {
    await board.cell(step, lane).focus();
    await keyboard.type(typed);
    // The channel that @ offers is taken; the words come after it.
    if (typed.startsWith('@')) {
      await press('Enter');
      await keyboard.type(text);
    }
    await press('Escape');
    await expect(board.card(text)).toBeVisible();
  }
  for (const [step, feeling] of [
    ['Hears of it', '4'],
    ['Pays', '1'],
    ['Tries it', '5'],
  ] as const) {
    await board.cell(step, 'Emotion').focus();
    await press(feeling);
    await keyboard.type('Because');
    await press('Enter');
    await expect(board.emotion(step, 'Ada')).toHaveAttribute('aria-valuenow', String(Number(feeling) - 3));
  }
  await board.saved();

  const [{ id } = { id: '' }] = (await server.boards()).filter(({ title }) => title === 'Buying shoes');
  const file = await server.boardFile(id);
  expect(file.stages).toHaveLength(5);
  expect(file.steps).toHaveLength(12);
  expect(file.cards.map(({ text }) => text).sort()).toEqual(CARDS.map(([, , , text]) => text).sort());
  expect(file.cards.find(({ text }) => text === 'Shop page')?.channelIds).toEqual(['channel:website']);
  expect(file.emotions.map(({ valence }) => valence).sort()).toEqual([-2, 1, 2]);
});
