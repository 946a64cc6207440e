import { expect, it } from 'vitest';
import { chooseRows, planFor } from './plan.ts';

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

it('leaves the largest boards to a long run, unless a row is asked for by name', () => {
  expect(ids(chooseRows([], false))).not.toContain('P3');
  expect(ids(chooseRows([], true))).toContain('P3');
  expect(ids(chooseRows(['P3'], false))).toEqual(['P3']);
});

it('opens and does only what a row reads', () => {
  const plan = planFor(chooseRows(['P1', 'P2'], false));
  expect([...plan.keys()]).toEqual(['1000', '3000']);
  expect([...(plan.get('3000')?.keys() ?? [])]).toEqual(['pan']);
  expect([...(plan.get('3000')?.get('pan') ?? [])]).toEqual(['wayline', 'excalidraw']);
});

it('measures our own page on both boards for a row that holds us against ourselves', () => {
  const plan = planFor(chooseRows(['P3'], false));
  expect([...(plan.get('10000')?.get('pan') ?? [])]).toEqual(['wayline']);
  expect([...(plan.get('1000')?.get('pan') ?? [])]).toEqual(['wayline']);
});

it('never leaves out our own page when peers are named', () => {
  const plan = planFor(chooseRows(['P1', 'P2'], false), ['rfvis']);
  expect([...(plan.get('3000')?.get('pan') ?? [])]).toEqual(['wayline']);
});
