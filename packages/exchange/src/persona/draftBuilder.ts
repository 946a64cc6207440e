import {
  type EmpathyMap,
  type Job,
  type JobKind,
  type NamedValue,
  PERSONA_BASES,
  PERSONA_ROLES,
  type PersonaBasis,
  type PersonaRole,
  TEXT_LIMITS,
  type Trait,
} from '@wayline/domain';
import type { ImportNotes } from '../build/importNotes.ts';
import { CHANNEL_WORDS } from '../csv/words/channelWords.ts';
import { plainWord } from '../csv/words/plainWord.ts';
import type { PersonaDraft } from './personaDraft.ts';
import type { PersonaField } from './personaField.ts';
import { readJob } from './readJob.ts';
import { readRating } from './readRating.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type ListField = 'goals' | 'needs' | 'frustrations' | 'motivations' | 'behaviours' | 'devices' | 'sources';
type LineField = 'name' | 'archetype' | 'quote' | 'segment' | 'tone';

/** More entries than this in one list are no portrait of anybody. */
const MOST_ENTRIES = 100;

const EMPATHY: readonly (keyof EmpathyMap)[] = ['says', 'thinks', 'does', 'feels'];
const isEmpathy = (field: PersonaField): field is keyof EmpathyMap =>
  (EMPATHY as readonly PersonaField[]).includes(field);

/** Puts one persona together from what is found in a file, in whatever order it is found. */
export class DraftBuilder {
  readonly #draft: Writable<Partial<PersonaDraft>> = {};
  readonly #notes: ImportNotes;

  constructor(notes: ImportNotes) {
    this.#notes = notes;
  }

  get isEmpty(): boolean {
    return Object.keys(this.#draft).length === 0;
  }

  /** One entry or one line for a field, with the label it had where the field gathers several kinds of it. */
  add(field: PersonaField, raw: string, where: string, label = ''): void {
    const text = this.#notes.text(raw, where, field === 'bio' ? TEXT_LIMITS.bio : TEXT_LIMITS.text);
    if (text === '' || field === 'ignored') return;
    if (field === 'picture') {
      this.#notes.ignore(where, 'picture');
      return;
    }
    if (isEmpathy(field)) this.#empathy(field, text);
    else this.#take(field, text, where, label);
  }

  /** A name and a value for demographics, traits or skills, or for one's own fields. */
  named(field: PersonaField, name: string, value: string, where: string): void {
    const [key, text] = [this.#notes.name(name, where), this.#notes.text(value, where)];
    if (text === '') return;
    const rating = field === 'traits' || field === 'skills' ? readRating(text) : null;
    if ((field === 'traits' || field === 'skills') && rating !== null)
      this.trait(field, { name: key, value: rating });
    else this.#push(field === 'demographics' ? 'demographics' : 'custom', { name: key, value: text });
  }

  trait(field: 'traits' | 'skills', trait: Trait): void {
    this.#push(field, trait);
  }

  job(job: Job): void {
    this.#push('jobs', job);
  }

  /** The draft, named `fallback` where nothing named it. */
  finish(fallback: string): PersonaDraft {
    const { name = '', ...fields } = this.#draft;
    return { ...fields, name: name === '' ? fallback : name };
  }

  #take(field: Exclude<PersonaField, keyof EmpathyMap>, text: string, where: string, label: string): void {
    switch (field) {
      case 'name':
      case 'archetype':
      case 'quote':
      case 'segment':
      case 'tone':
        this.#line(field, text, where, label);
        return;
      case 'bio':
        this.#draft.bio = this.#draft.bio ? `${this.#draft.bio}\n\n${text}` : text;
        return;
      case 'role':
        this.#role(text, where);
        return;
      case 'share':
        this.#share(text, where);
        return;
      case 'sampleSize':
        this.#sampleSize(text, where);
        return;
      case 'basis':
        this.#basis(text);
        return;
      case 'color': {
        const color = Number(text);
        if (Number.isInteger(color) && color >= 1 && color <= 8) this.#draft.color = color;
        return;
      }
      case 'jobs':
        this.job(readJob(text));
        return;
      case 'channels':
        this.#channel(text, where);
        return;
      case 'traits':
      case 'skills': {
        const [, name = text, value = ''] = /^([^:–—]{1,80})[:–—]\s*(.+)$/.exec(text) ?? [];
        const rating = readRating(value);
        if (rating === null) this.#push('custom', { name: label || field, value: text });
        else this.trait(field, { name: name.trim(), value: rating });
        return;
      }
      case 'demographics':
      case 'custom':
      case 'empathy': {
        const [, name = label, value = text] = /^([^:]{1,60}):\s*(.+)$/s.exec(text) ?? [];
        this.#push(field === 'demographics' ? 'demographics' : 'custom', { name: name.trim(), value });
        return;
      }
      case 'goals':
      case 'needs':
      case 'frustrations':
      case 'motivations':
      case 'behaviours':
      case 'devices':
      case 'sources':
        this.#push(field, text);
        return;
    }
  }

  /** A line that is there already keeps its place; what comes second is kept under its label. */
  #line(field: LineField, text: string, where: string, label: string): void {
    const line = field === 'name' || field === 'archetype' ? this.#notes.name(text, where) : text;
    const known = this.#draft[field];
    if (known === undefined) this.#draft[field] = field === 'quote' ? withoutQuotes(line) : line;
    else if (known !== line) this.#push('custom', { name: label || field, value: line });
  }

  #role(text: string, where: string): void {
    const role = PERSONA_ROLES.find((known) => known === plainWord(text));
    if (role) this.#draft.role = role satisfies PersonaRole;
    else if (this.#draft.archetype === undefined) this.#draft.archetype = this.#notes.name(text, where);
    else this.#push('demographics', { name: 'Role', value: text });
  }

  #share(text: string, where: string): void {
    const number = Number.parseFloat(text.replace(',', '.'));
    const share = /%/.test(text) || number > 1 ? number / 100 : number;
    if (share >= 0 && share <= 1) this.#draft.share = share;
    else this.#notes.warn(where, 'share', text);
  }

  #sampleSize(text: string, where: string): void {
    const found = /\d[\d\s.,]*/.exec(text)?.[0].replace(/[\s.,]/g, '');
    if (found !== undefined && found.length < 10) this.#draft.sampleSize = Number(found);
    else this.#notes.warn(where, 'sample-size', text);
  }

  #basis(text: string): void {
    const basis = PERSONA_BASES.find((known) => known === plainWord(text).split(' ')[0]);
    if (basis) this.#draft.basis = basis satisfies PersonaBasis;
    else this.#push('sources', text);
  }

  #channel(text: string, where: string): void {
    const [, name = text, value = ''] = /^(.{1,80}?)\s*[:(–—]\s*([^)]+)\)?$/.exec(text) ?? [];
    const channelId = CHANNEL_WORDS.get(plainWord(name));
    const known = this.#draft.channels ?? [];
    if (!channelId) {
      this.#notes.warn(where, 'channel', name);
      this.#push('custom', { name: 'Channel', value: text });
    } else if (!known.some((one) => one.channelId === channelId)) {
      const given = Number.parseFloat(value);
      const preference = given >= 0 && given <= 4 ? given : PREFERS;
      this.#draft.channels = [...known, { channelId, preference }];
    }
  }

  #empathy(quarter: keyof EmpathyMap, text: string): void {
    const empathy = this.#draft.empathy ?? { says: [], thinks: [], does: [], feels: [] };
    if (empathy[quarter].length < MOST_ENTRIES)
      this.#draft.empathy = { ...empathy, [quarter]: [...empathy[quarter], text] };
  }

  #push(field: ListField, entry: string): void;
  #push(field: 'demographics' | 'custom', entry: NamedValue): void;
  #push(field: 'traits' | 'skills', entry: Trait): void;
  #push(field: 'jobs', entry: Job): void;
  #push(field: ListField | 'demographics' | 'custom' | 'traits' | 'skills' | 'jobs', entry: unknown): void {
    const list: readonly unknown[] = this.#draft[field] ?? [];
    if (list.length >= MOST_ENTRIES) return;
    // The overloads above say which entry belongs to which field.
    Object.assign(this.#draft, { [field]: [...list, entry] });
  }
}

/** A channel that a file names without a number is one that the persona likes. */
const PREFERS = 3;

const withoutQuotes = (text: string): string => text.replace(/^["“”„«]\s*|\s*["“”»]$/gu, '');

/** The kinds of job by name. */
export function jobKindOf(word: unknown): JobKind {
  return word === 'emotional' || word === 'social' ? word : 'functional';
}
