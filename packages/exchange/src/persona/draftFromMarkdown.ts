import { phraseIn } from '../csv/words/wordTable.ts';
import { readCell } from '../markdown/markdownCell.ts';
import type { DraftBuilder } from './draftBuilder.ts';
import { fieldOf } from './draftFromValues.ts';
import { PERSONA_WORDS, type PersonaField } from './personaField.ts';
import type { Section } from './splitPersonas.ts';

const BULLET = /^\s{0,6}(?:[-*+]|\d{1,3}[.)])\s+(.*)$/;
const PAIR = /^(?:\*\*|__)\s*([^*_:]{1,60}?)\s*:?\s*(?:\*\*|__)\s*:?\s*(\S.*)$/;
const PLAIN_PAIR = /^([^:]{1,40}):\s+(\S.*)$/;

/** Entries of these are whole texts: a list of lines is one of them. */
const WHOLE: readonly (PersonaField | undefined)[] = ['bio', 'tone', 'quote'];

/** Reads one persona from the sections of a Markdown file: the first heading is the name, the others say which part follows. */
export function draftFromMarkdown(sections: readonly Section[], into: DraftBuilder): void {
  let isFirst = true;
  for (const section of sections) {
    const where = `line ${section.line}`;
    const title = readCell(section.title);
    if (isFirst && section.level > 0 && (section.level === 1 || fieldOfHeading(title) === undefined)) {
      into.add('name', title.replace(/^persona\s*[:–—-]\s*/i, ''), where, 'Name');
      takePreface(section, into);
      isFirst = false;
    } else if (section.level === 0) takePreface(section, into);
    else {
      isFirst = false;
      takeSection(section, title, into);
    }
  }
}

/** Words that mean something alone and, inside a longer heading, mostly something else. */
const ALONE: readonly (PersonaField | undefined)[] = [
  'name',
  'color',
  'picture',
  'ignored',
  'share',
  'sampleSize',
  'role',
];

function fieldOfHeading(title: string): PersonaField | undefined {
  const phrase = phraseIn(PERSONA_WORDS, title);
  return fieldOf(title) ?? (ALONE.includes(phrase) ? undefined : phrase);
}

/** What stands under the name: a quote, facts as pairs, and the story in paragraphs. */
function takePreface({ lines, line }: Section, into: DraftBuilder): void {
  for (const { text, at, isBullet, isQuote } of entriesOf(lines, line)) {
    const where = `line ${at}`;
    const pair = PAIR.exec(text) ?? (isBullet ? PLAIN_PAIR.exec(text) : null);
    if (isQuote) into.add('quote', readCell(text), where, 'Quote');
    else if (pair) takePair(readCell(pair[1] ?? ''), readCell(pair[2] ?? ''), into, where);
    else into.add('bio', readCell(text), where);
  }
}

function takePair(name: string, value: string, into: DraftBuilder, where: string): void {
  const field = fieldOf(name);
  if (field === undefined || field === 'demographics') into.named('demographics', name, value, where);
  else into.add(field, value, where, name);
}

function takeSection({ lines, line }: Section, title: string, into: DraftBuilder): void {
  const field = fieldOfHeading(title);
  const entries = entriesOf(lines, line);
  if (field === 'empathy') {
    takePreface({ lines, line, level: 2, title }, into);
    return;
  }
  if (WHOLE.includes(field)) {
    for (const { text, at } of entries) into.add(field ?? 'bio', readCell(text), `line ${at}`, title);
    return;
  }
  for (const { text, at, isBullet } of entries) {
    const where = `line ${at}`;
    const pair = PAIR.exec(text) ?? (isBullet || field === 'demographics' ? PLAIN_PAIR.exec(text) : null);
    const isNamed = field === undefined || field === 'demographics' || field === 'custom';
    if (isNamed && pair)
      into.named(field ?? 'custom', readCell(pair[1] ?? ''), readCell(pair[2] ?? ''), where);
    else if (isNamed) into.named(field ?? 'custom', title, readCell(text), where);
    else into.add(field, readCell(text), where, title);
  }
}

interface TextEntry {
  readonly text: string;
  readonly at: number;
  readonly isBullet: boolean;
  readonly isQuote: boolean;
}

/** List items, quotes and paragraphs, each as one text; lines of a paragraph are joined as Markdown joins them. */
function entriesOf(lines: readonly string[], above: number): readonly TextEntry[] {
  const entries: { text: string; at: number; isBullet: boolean; isQuote: boolean }[] = [];
  let open = false;
  lines.forEach((raw, index) => {
    const at = above + index + 1;
    const text = raw.trim();
    if (text === '' || /^(-{3,}|\*{3,}|_{3,})$/.test(text) || /^!\[/.test(text)) {
      open = false;
      return;
    }
    const bullet = BULLET.exec(raw);
    const isQuote = text.startsWith('>');
    const words = isQuote ? text.replace(/^>\s?/, '') : (bullet?.[1] ?? text);
    const last = entries.at(-1);
    if (open && !bullet && last && last.isQuote === isQuote && !PAIR.test(words)) last.text += ` ${words}`;
    else entries.push({ text: words, at, isBullet: bullet !== null, isQuote });
    open = true;
  });
  return entries;
}
