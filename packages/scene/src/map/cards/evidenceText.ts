import type { Evidence } from '@wayline/domain';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** "Sep 2026" of an ISO date that has a month, its year otherwise; undefined for what is no date. */
export function shortDate(date: string | undefined): string | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? '');
  if (!match?.[1]) return undefined;
  const month = MONTHS[Number(match[2]) - 1];
  return month ? `${month} ${match[1]}` : match[1];
}

/** A whole number with commas between its thousands, as the map's language writes it. */
export function groupedNumber(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Where a quote is from: its source, else its sample, with the date. */
export function sourceLine({ source, n, date }: Evidence): string {
  const from = source || (n === undefined ? undefined : `n = ${groupedNumber(n)}`);
  return [from, shortDate(date)].filter(Boolean).join(', ');
}

/** What a number rests on: its sample first, else its source, with the date. */
export function sampleLine({ source, n, date }: Evidence): string {
  const from = n === undefined ? source : `n = ${groupedNumber(n)}`;
  return [from, shortDate(date)].filter(Boolean).join(', ');
}
