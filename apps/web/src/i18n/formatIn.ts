import type { Language } from './language.ts';
import type { TimeAgo } from './timeAgo.ts';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** How a language writes numbers, dates and counted things. */
export interface Format {
  number(value: number): string;
  /** Of a share in hundredths, with one decimal at most. */
  percent(hundredths: number): string;
  /** The day of a moment, in ms since 1970, in local time. */
  date(moment: number): string;
  /** A number of bytes for people, by thousands, from kilobytes up. */
  fileSize(bytes: number): string;
  /** "3 days ago", "yesterday", "now". */
  ago(age: TimeAgo): string;
  /** "a, b and c" */
  list(parts: readonly string[]): string;
  /** A count with its noun: the forms as in Polish "1 etap", "2 etapy", "5 etapów". */
  plural(count: number, one: string, few: string, many: string): string;
  /** The noun of a count alone, in the same forms. */
  form(count: number, one: string, few: string, many: string): string;
}

/** The habits of one language, from the browser's own knowledge of it. */
export function formatIn(language: Language): Format {
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const ages = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const rules = new Intl.PluralRules(language);

  const form = (count: number, one: string, few: string, many: string): string => {
    const rule = rules.select(count);
    return rule === 'one' ? one : rule === 'few' ? few : many;
  };
  return {
    number: (value) => numbers.format(value),
    percent: (hundredths) => percents.format(hundredths / 100),
    date: (moment) => dates.format(moment),
    fileSize(bytes) {
      let value = bytes / 1000;
      let unit = 0;
      while (value >= 999.5 && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
      }
      const digits = value < 9.95 ? 1 : 0;
      return new Intl.NumberFormat(language, {
        style: 'unit',
        unit: UNITS[unit] ?? UNITS[0],
        unitDisplay: 'short',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(value);
    },
    ago: ({ unit, count }) => ages.format(-count, unit === 'now' ? 'second' : unit),
    list: (parts) => lists.format(parts),
    plural: (count, ...forms) => `${numbers.format(count)} ${form(count, ...forms)}`,
    form,
  };
}
