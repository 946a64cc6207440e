import { CORE_SCHEMA, load } from 'js-yaml';
import { ImportNotes } from '../build/importNotes.ts';
import type { ImportReport } from '../format.ts';
import { tooLarge } from '../limits.ts';
import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemOf.ts';
import { decodeText } from '../text/decodeText.ts';
import { fileStem } from '../text/fileStem.ts';
import { DraftBuilder } from './draftBuilder.ts';
import { draftFromMarkdown } from './draftFromMarkdown.ts';
import { draftFromValues, isValues } from './draftFromValues.ts';
import type { PersonaDraft } from './personaDraft.ts';
import { sectionsOf, splitPersonas } from './splitPersonas.ts';

/** The personas of a file, or every reason why there are none. */
export type ReadPersonas =
  | { readonly ok: true; readonly personas: readonly PersonaDraft[]; readonly report: ImportReport }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** More people than this are no personas but a list of customers. */
const MOST = 100;

/**
 * Reads personas from Markdown (with or without front matter), YAML or JSON, one or several a file, whatever their
 * fields are called. What has no place on a sheet becomes a field of one's own; nothing is dropped unsaid.
 */
export function readPersonas(bytes: Uint8Array, filename = ''): ReadPersonas {
  const large = tooLarge(bytes);
  if (large) return { ok: false, problems: [large] };
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refused(decoded.problem);
  const text = decoded.text.replace(/\r\n?/g, '\n');
  const notes = new ImportNotes();
  const isData = /\.(ya?ml|json)$/i.test(filename) || /^\s*[[{]/.test(text);
  const drafts = isData ? fromData(text, filename, notes) : fromMarkdown(text, filename, notes);
  if (typeof drafts === 'string') return refused(problemOf('file', 'unreadable', 'YAML / JSON', drafts));
  if (drafts.length === 0) return refused(problemOf('file', 'no-persona'));
  if (drafts.length > MOST) return refused(problemOf('file', 'too-many-personas', MOST));
  return { ok: true, personas: drafts, report: notes.report({ personas: drafts.length }) };
}

function fromData(text: string, filename: string, notes: ImportNotes): readonly PersonaDraft[] | string {
  let data: unknown;
  try {
    data = /^\s*[[{]/.test(text) ? JSON.parse(text) : parseYaml(text);
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
  const people = peopleIn(data);
  return people.flatMap((values, index) => {
    const builder = new DraftBuilder(notes);
    draftFromValues(values, builder, people.length > 1 ? `persona ${index + 1}` : '');
    return builder.isEmpty ? [] : [builder.finish(fileStem(filename) || `Persona ${index + 1}`)];
  });
}

/** Dates stay the words they are. */
const parseStrictly = (text: string): unknown => load(text, { schema: CORE_SCHEMA, json: true });

/** A quote that is closed at the margin is no YAML today, and yet older readers took it: files in use have it. */
function parseYaml(text: string): unknown {
  try {
    return parseStrictly(text);
  } catch (error) {
    const mended = text.replace(/^(?=["']\s*$)/gm, ' '.repeat(40));
    if (mended === text) throw error;
    return parseStrictly(mended);
  }
}

/** A list of people, one person, or an object that keeps them under a key. */
function peopleIn(data: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(data)) return data.filter(isValues);
  if (!isValues(data)) return [];
  const list = data.personas ?? data.persona ?? data.people;
  if (Array.isArray(list)) return list.filter(isValues);
  return isValues(list) ? [list] : [data];
}

function fromMarkdown(text: string, filename: string, notes: ImportNotes): readonly PersonaDraft[] | string {
  const matter = /^\s*---\n(.*?)\n---\s*(?:\n|$)/s.exec(text);
  let values: unknown = {};
  try {
    if (matter) values = parseYaml(matter[1] ?? '');
  } catch {
    return 'The lines between the two --- are no YAML.';
  }
  // Blank lines in its place keep the numbers of the lines below.
  const body = matter ? matter[0].replace(/[^\n]/g, '') + text.slice(matter[0].length) : text;
  const people = splitPersonas(sectionsOf(body.split('\n')));
  return people.flatMap((sections, index) => {
    const builder = new DraftBuilder(notes);
    if (index === 0 && isValues(values)) draftFromValues(values, builder, '');
    draftFromMarkdown(sections, builder);
    return builder.isEmpty ? [] : [builder.finish(fileStem(filename) || `Persona ${index + 1}`)];
  });
}

function refused(problem: Problem): ReadPersonas {
  return { ok: false, problems: [problem] };
}
