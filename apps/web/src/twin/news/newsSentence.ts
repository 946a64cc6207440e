import type { AnyRecord } from '@wayline/domain';
import type { Text } from '../../i18n/en.ts';
import type { NewsBatch, NewsItem } from './newsBatch.ts';

const LONGEST = 60;

/** What a record is called in a sentence: its text, name or title; undefined where it has none. */
function recordTitle(record: AnyRecord): string | undefined {
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  for (const field of ['title', 'name', 'text', 'word', 'reason']) {
    const value = fields[field];
    if (typeof value !== 'string' || value.trim() === '') continue;
    const line = value.trim().replace(/\s+/gu, ' ');
    const letters = [...line];
    return letters.length > LONGEST
      ? `${letters
          .slice(0, LONGEST - 1)
          .join('')
          .trimEnd()}…`
      : line;
  }
  return undefined;
}

function sentenceOf(item: NewsItem, words: Text['twin']): string {
  const who = item.who ?? words.somebody;
  const what = recordTitle(item.record);
  const named = what === undefined ? words.kinds[item.collection] : words.quoted(what);
  return words.news[item.what](who, named);
}

/**
 * One sentence for a batch: the last thing that happened, and how many there were besides. A listener cannot skim, so
 * a burst of thirty notes must not be thirty sentences.
 */
export function newsSentence(batch: NewsBatch, words: Text['twin']): string {
  const last = batch.at(-1);
  if (!last) return '';
  return words.andMore(sentenceOf(last, words), batch.length - 1);
}
