import type { Evidence } from '@wayline/domain';
import type { SceneWords } from '../../words/sceneWords.ts';

/** "Sep 2026" of an ISO date that has a month, its year otherwise; undefined for what is no date. */
export function shortDate(date: string | undefined, words: SceneWords): string | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? '');
  if (!match?.[1]) return undefined;
  const month = Number(match[2]);
  return month >= 1 && month <= 12 ? words.month(month, Number(match[1])) : match[1];
}

/** Where a quote is from: its source, else its sample, with the date. */
export function sourceLine({ source, n, date }: Evidence, words: SceneWords): string {
  const from = source || (n === undefined ? undefined : `n = ${words.number(n)}`);
  return [from, shortDate(date, words)].filter(Boolean).join(', ');
}

/** What a number rests on: its sample first, else its source, with the date. */
export function sampleLine({ source, n, date }: Evidence, words: SceneWords): string {
  const from = n === undefined ? source : `n = ${words.number(n)}`;
  return [from, shortDate(date, words)].filter(Boolean).join(', ');
}
