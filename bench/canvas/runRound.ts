import type { Browser } from '@playwright/test';
import type { Measurements } from './measurements.ts';
import { type BenchPage, openPage } from './page/openPage.ts';
import type { Plan } from './plan.ts';
import { ACTIONS, type ActionName, type BoardName, type DoneName } from './rows.ts';

/** What one round needs to know. */
export interface Round {
  readonly number: number;
  readonly plan: Plan;
  readonly browser: Browser;
  readonly found: Measurements;
  addressOf(subject: string, board: BoardName): Promise<string>;
  say(words: string): void;
}

/**
 * Opens everybody with the same board and lets them do one thing after the other, each in turn, so that a drift of the
 * machine meets all alike. Every second round goes the other way about.
 */
export async function runRound(round: Round): Promise<void> {
  for (const [board, actions] of round.plan) await runBoard(round, board, actions);
}

async function runBoard(
  { number, browser, found, addressOf, say }: Round,
  board: BoardName,
  actions: ReadonlyMap<ActionName, ReadonlySet<string>>,
): Promise<void> {
  const turn = <T>(list: Iterable<T>): T[] => (number % 2 === 0 ? [...list].reverse() : [...list]);
  const subjects = new Set([...actions.values()].flatMap((who) => [...who]));
  const pages = new Map<string, BenchPage>();
  try {
    for (const subject of turn(subjects)) {
      say(`round ${number}, ${board}: opening ${subject}`);
      try {
        const page = await openPage(browser, await addressOf(subject, board));
        pages.set(subject, page);
        found.add(subject, { board, action: 'load' }, { paint: page.paintedAfter });
      } catch (error) {
        for (const action of actions.keys()) found.fail(subject, { board, action }, wordsOf(error));
        say(`  ${wordsOf(error)}`);
      }
    }
    for (const [name, action] of Object.entries(ACTIONS)) {
      const place = { board, action: name as DoneName };
      for (const subject of turn(actions.get(place.action) ?? [])) {
        const page = pages.get(subject);
        if (!page) continue;
        try {
          await page.page.bringToFront();
          const figures = await action(page);
          found.add(subject, place, figures);
          say(`round ${number}, ${board}: ${name}, ${subject}: ${lineOf(figures)}`);
        } catch (error) {
          found.fail(subject, place, wordsOf(error));
          say(`round ${number}, ${board}: ${name}, ${subject}: ${wordsOf(error)}`);
        }
      }
    }
  } finally {
    for (const page of pages.values()) await page.close();
  }
}

const wordsOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);

const lineOf = (figures: Readonly<Record<string, number>>): string =>
  Object.entries(figures)
    .map(([name, value]) => `${name} ${value.toFixed(2)}`)
    .join(', ');
