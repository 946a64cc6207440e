import { plainWord } from '../csv/words/plainWord.ts';
import type { WordTable } from '../csv/words/wordTable.ts';
import { type DraftBuilder, jobKindOf } from './draftBuilder.ts';
import { PERSONA_WORDS, type PersonaField } from './personaField.ts';

type Values = Readonly<Record<string, unknown>>;

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const LABELS = ['type', 'label', 'name', 'title', 'category', 'key'];
const TEXTS = ['description', 'text', 'value', 'content', 'blurb', 'body'];
/** Deeper than this nothing was meant for a sheet. */
const DEEPEST = 6;

/** The part of a sheet that a key of a file means; `sampleSize` and `sample-size` are one. */
export function fieldOf(
  key: string,
  words: WordTable<PersonaField> = PERSONA_WORDS,
): PersonaField | undefined {
  return words.get(plainWord(key)) ?? words.get(plainWord(key.replace(/([a-z])([A-Z])/g, '$1 $2')));
}

/** Reads one persona out of the keys and values of a YAML or JSON file, whatever they are called. */
export function draftFromValues(values: Values, into: DraftBuilder, where: string): void {
  // What one is called comes before everything that might be taken for it.
  const keys = Object.keys(values).sort(
    (a, b) => Number(fieldOf(b) === 'name') - Number(fieldOf(a) === 'name'),
  );
  for (const key of keys) take(key, values[key], into, where, 0);
}

function take(key: string, value: unknown, into: DraftBuilder, where: string, depth: number): void {
  if (value === null || value === undefined || depth > DEEPEST) return;
  const field = fieldOf(key);
  const path = where === '' ? key : `${where}.${key}`;
  if (field === 'ignored') return;
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) {
      takeEntry(key, field, entry, into, `${path}[${index}]`, depth);
    }
  } else if (isValues(value)) takeValues(field, value, into, path, depth);
  else if (field === undefined) into.named('custom', spoken(key), String(value), path);
  else if (field === 'demographics') into.named('demographics', spoken(key), String(value), path);
  else into.add(field, String(value), path, spoken(key));
}

function takeEntry(
  key: string,
  field: PersonaField | undefined,
  entry: unknown,
  into: DraftBuilder,
  path: string,
  depth: number,
): void {
  if (!isValues(entry)) {
    if (entry === null || entry === undefined || Array.isArray(entry)) return;
    if (field === undefined) into.named('custom', spoken(key), String(entry), path);
    else into.add(field, String(entry), path, spoken(key));
    return;
  }
  if (field === 'jobs' && typeof entry.want === 'string') {
    const { when = '', want, soThat = '' } = entry;
    into.job({ kind: jobKindOf(entry.kind), when: String(when), want, soThat: String(soThat) });
    return;
  }
  if ((field === 'traits' || field === 'skills') && typeof entry.value === 'number') {
    const { name = '', value, low, high } = entry;
    into.trait(field, {
      name: String(name),
      value: Math.max(0, Math.min(100, value)),
      ...(typeof low === 'string' && { low }),
      ...(typeof high === 'string' && { high }),
    });
    return;
  }
  if (field === 'channels' && typeof entry.channelId === 'string') {
    into.add('channels', `${entry.channelId.replace(/^channel:/, '')}: ${entry.preference}`, path);
    return;
  }
  const label = LABELS.find((name) => typeof entry[name] === 'string');
  const text = TEXTS.find((name) => typeof entry[name] === 'string' || typeof entry[name] === 'number');
  if (text !== undefined) {
    const said = label === undefined ? '' : String(entry[label]);
    const meant = fieldOf(said) ?? field;
    if (
      meant === undefined ||
      meant === 'traits' ||
      meant === 'skills' ||
      meant === 'demographics' ||
      meant === 'custom'
    )
      into.named(meant ?? 'custom', said || spoken(key), String(entry[text]), path);
    else into.add(meant, String(entry[text]), path, said || spoken(key));
    return;
  }
  takeValues(field, entry, into, path, depth);
}

/** An object under a key: what it is called is the entry, what else it says is about the same person. */
function takeValues(
  field: PersonaField | undefined,
  values: Values,
  into: DraftBuilder,
  path: string,
  depth: number,
): void {
  for (const [key, value] of Object.entries(values)) {
    if (field !== undefined && fieldOf(key) === 'name' && typeof value === 'string')
      into.add(field, value, path, spoken(field));
    else if (field === 'demographics' && !isValues(value) && !Array.isArray(value) && value !== null)
      into.named('demographics', spoken(key), String(value), `${path}.${key}`);
    else if ((field === 'traits' || field === 'skills') && typeof value === 'number')
      into.named(field, spoken(key), String(value), `${path}.${key}`);
    else take(key, value, into, path, depth + 1);
  }
}

/** `family_status` as one would say it: "Family status". */
function spoken(key: string): string {
  const words = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim();
  return `${words.charAt(0).toLocaleUpperCase('en')}${words.slice(1)}`;
}
