import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';

const rules = (page: Page): Locator => page.getByRole('table', { name: 'Tone rules' });
const field = (page: Page, name: string): Locator => rules(page).getByRole('textbox', { name, exact: true });
const choice = (page: Page, name: string): Locator =>
  rules(page).getByRole('combobox', { name, exact: true });

test('a tone rule is written in place by keys, seen live by the other, and taken back', async ({
  library,
}) => {
  const { pages } = await library({ personas: ['Ada', 'Ben'] }, 'Ann', 'Bo');
  const [board, { page: bo }] = pages;
  const { page } = board;
  for (const one of [page, bo]) await one.getByRole('tab', { name: 'Personas' }).click();
  await expect(bo.getByText('No rules yet.')).toBeVisible();

  await page.getByRole('button', { name: 'Add tone rule' }).focus();
  await page.keyboard.press('Enter');
  await expect(field(page, 'Situation, rule 1')).toBeFocused();
  await page.keyboard.type('A loan is late');
  await page.keyboard.press('Tab');
  await expect(choice(page, 'Feeling from, rule 1')).toBeFocused();
  await choice(page, 'Channel, rule 1').selectOption('Email');
  await choice(page, 'Persona, rule 1').selectOption('Ben');
  await choice(page, 'Feeling to, rule 1').selectOption('Unhappy');
  await field(page, 'Tone, rule 1').fill('Plain and kind');
  await field(page, 'Do say, rule 1').fill('Keep it a week longer');
  await field(page, 'Don’t say, rule 1').fill('You are in default');
  await page.keyboard.press('Enter');

  await expect(field(bo, 'Situation, rule 1')).toHaveValue('A loan is late');
  await expect(field(bo, 'Don’t say, rule 1')).toHaveValue('You are in default');
  await expect(choice(bo, 'Channel, rule 1')).toHaveValue('channel:email');
  await expect(choice(bo, 'Persona, rule 1').locator('option:checked')).toHaveText('Ben');
  await expect(choice(bo, 'Feeling to, rule 1').locator('option:checked')).toHaveText('Unhappy');
  // A range never stands on its head.
  await choice(page, 'Feeling from, rule 1').selectOption('Happy');
  await expect(choice(bo, 'Feeling to, rule 1').locator('option:checked')).toHaveText('Happy');

  await page.getByRole('button', { name: 'Delete tone rule 1' }).click();
  await expect(rules(bo)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Add tone rule' })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(field(bo, 'Tone, rule 1')).toHaveValue('Plain and kind');
});

test('a rule whose persona is deleted is off until somebody wants it for everyone', async ({ library }) => {
  const { pages } = await library({ personas: ['Ada', 'Ben'] }, 'Ann');
  const [{ page }] = pages;
  await page.getByRole('tab', { name: 'Personas' }).click();
  await page.getByRole('button', { name: 'Add tone rule' }).click();
  await choice(page, 'Persona, rule 1').selectOption('Ben');
  await page.getByRole('button', { name: 'Open Ben', exact: true }).focus();
  await page.keyboard.press('Delete');
  const asking = page.getByRole('dialog', { name: 'Delete Ben?' });
  await asking.getByRole('button', { name: 'Delete persona' }).click();
  await expect(page.getByText('Off: its persona or channel is gone')).toBeVisible();
  await page.getByRole('button', { name: 'Use it for everyone' }).click();
  await expect(page.getByText('Off: its persona or channel is gone')).toHaveCount(0);
  await expect(choice(page, 'Persona, rule 1').locator('option:checked')).toHaveText('Anyone');
});

test('the rules are read by whoever may only view, on a phone too, and nothing in them is a barrier', async ({
  server,
  person,
}) => {
  const id = await server.sampleId();
  const page = await person('Ann');
  const made = await fetch(`${server.url}/api/boards/${id}/links`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ role: 'viewer' }),
  });
  const { token } = (await made.json()) as { token: string };
  await page.goto(`${server.url}/j#${token}`);
  await page.getByRole('textbox', { name: 'Your name' }).fill('Vic');
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByRole('tab', { name: 'Personas' }).click();
  await expect(field(page, 'Tone, rule 1')).not.toBeEditable();
  await expect(choice(page, 'Channel, rule 1')).toBeDisabled();
  await expect(page.getByRole('button', { name: /tone rule/ })).toHaveCount(0);
  await expect(rules(page).getByRole('row')).toHaveCount(3);
  const { violations } = await new AxeBuilder({ page }).include('[aria-label="Tone of voice"]').analyze();
  expect(violations.flatMap(({ id: rule, nodes }) => nodes.map(({ html }) => `${rule}: ${html}`))).toEqual(
    [],
  );
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(field(page, 'Tone, rule 2')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
