import type { AnyRecord } from '@wayline/domain';
import type { Text } from '../../i18n/en.ts';
import { firstWords } from '../../text/firstWords.ts';
import type { NewsBatch, NewsItem } from './newsBatch.ts';

const LONGEST = 60;

const TITLES = ['title', 'name', 'text', 'word', 'reason'];

/** What a record is called in a sentence: its text, name or title; empty where it has none. */
function recordTitle(record: AnyRecord): string {
  const line = firstWords(record, TITLES);
  const letters = [...line];
  return letters.length > LONGEST
    ? `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
    : line;
}

function sentenceOf(item: NewsItem, words: Text['twin']): string {
  const who = item.who ?? words.somebody;
  const what = recordTitle(item.record);
  const named = what === '' ? words.kinds[item.collection] : words.quoted(what);
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
