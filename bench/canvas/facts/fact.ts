import type { Browser } from '@playwright/test';
import type { Row } from '../../report/suite.ts';
import type { WaylineSubject } from '../apps/wayline.ts';
import { type BenchPage, openPage } from '../page/openPage.ts';

/** What a fact is found out with. */
export interface FactContext {
  readonly browser: Browser;
  readonly wayline: WaylineSubject;
}

/** Something about our own page that is counted, not compared: one row, or some that come together. */
export interface Fact {
  readonly ids: readonly string[];
  /** Only with `--long`. */
  readonly long?: true;
  find(context: FactContext): Promise<readonly Row[]>;
}

/** A row whose figure may be at most a plain number. */
export function atMost(id: string, what: string, ours: number, unit: string, limit: number): Row {
  return { id, what, ours, unit, against: limit, peer: 'the limit', limit: 1 };
}

/** Our page with so many notes, closed again afterwards. */
export async function withNotes<T>(
  { browser, wayline }: FactContext,
  notes: number,
  use: (bench: BenchPage, address: string) => Promise<T>,
): Promise<T> {
  const address = await wayline.address(notes);
  const bench = await openPage(browser, address);
  try {
    return await use(bench, address);
  } finally {
    await bench.close();
  }
}
