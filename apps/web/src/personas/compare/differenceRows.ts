import {
  type BoardSnapshot,
  type ChannelId,
  channelName,
  channelOf,
  type Job,
  type Persona,
  type SheetDifference,
  type StepDifference,
} from '@wayline/domain';
import type { Text } from '../../i18n/en.ts';
import type { PersonaText, SheetText } from '../personaText.ts';

/** One side of a difference in words: several lines, or none where there is nothing. */
export type Side = readonly string[];

/** A difference as it is read: in what, and what each has. */
export interface DifferenceRow {
  readonly key: string;
  readonly what: string;
  /** A lucide name of what the card is. */
  readonly icon?: string;
  readonly a: Side;
  readonly b: Side;
  /** What each feels, −2 … +2, where the difference is one of height. */
  readonly valences?: readonly [a: number | null, b: number | null];
  /** The record on the board that says it; for a field of the sheet, the persona's. */
  readonly objectId?: string;
}

const side = (value: string | number | null): Side => (value === null ? [] : [String(value)]);

/** The rows of what differs on two sheets. */
export function sheetRows(
  differences: readonly SheetDifference[],
  snapshot: BoardSnapshot,
  { personas: text, scene }: SheetText,
): readonly DifferenceRow[] {
  const words = text.sheet;
  const rowOf = (difference: SheetDifference): DifferenceRow => {
    switch (difference.kind) {
      case 'value': {
        const { field } = difference;
        const told = (value: string | number | null): Side =>
          side(value === null ? null : valueWords(field, value, text));
        return { key: field, what: words.values[field], a: told(difference.a), b: told(difference.b) };
      }
      case 'list': {
        const { field, onlyA, onlyB } = difference;
        return { key: field, what: words.lists[field], a: onlyA, b: onlyB };
      }
      case 'jobs': {
        const told = (jobs: readonly Job[]): Side => jobs.map((job) => jobWords(job, text));
        return { key: 'jobs', what: words.jobs, a: told(difference.onlyA), b: told(difference.onlyB) };
      }
      case 'preference': {
        const name = nameOf(snapshot, difference.channelId, scene);
        const told = (level: number | null): Side =>
          side(level === null ? null : (words.preferences[Math.round(level)] ?? null));
        return {
          key: `preference ${difference.channelId}`,
          what: text.comparing.preferenceFor(name),
          a: told(difference.a),
          b: told(difference.b),
        };
      }
      case 'named':
      case 'slider': {
        const { field, name, a, b } = difference;
        return { key: `${field} ${name}`, what: name || words[field], a: side(a), b: side(b) };
      }
    }
  };
  return differences.map(rowOf);
}

function valueWords(field: string, value: string | number, text: PersonaText): string {
  const { roles, bases, percent } = text.sheet;
  if (field === 'share') return percent(Number(value));
  if (field === 'sampleSize') return text.n(Number(value));
  if (field === 'role') return roles[value as Persona['role'] & string];
  if (field === 'basis') return bases[value as Persona['basis']];
  return String(value);
}

function jobWords({ when, want, soThat }: Job, text: PersonaText): string {
  const { sheet } = text;
  const parts = [
    [sheet.when, when],
    [sheet.want, want],
    [sheet.soThat, soThat],
  ].filter(([, words]) => words?.trim());
  return parts.map(([lead, words]) => `${lead} ${words}`).join(', ');
}

function nameOf(snapshot: BoardSnapshot, id: ChannelId, { journey }: Text['scene']): string {
  const channel = channelOf(snapshot, id);
  return channel ? channelName(channel, journey) : id;
}

const signed = (valence: number | null, language: string): Side =>
  valence === null
    ? []
    : [`${valence > 0 ? '+' : valence < 0 ? '−' : ''}${Math.abs(valence).toLocaleString(language)}`];

/** The rows of what differs at one step, or among cards that lie at none. */
export function stepRows(
  differences: readonly StepDifference[],
  snapshot: BoardSnapshot,
  text: SheetText,
): readonly DifferenceRow[] {
  const words = text.personas.comparing;
  const rowOf = (difference: StepDifference): DifferenceRow => {
    const { objectId } = difference;
    const key = `${difference.kind} ${objectId}`;
    switch (difference.kind) {
      case 'valence': {
        const { a, b } = difference;
        return {
          key,
          objectId,
          what: words.feeling,
          a: signed(a, text.language),
          b: signed(b, text.language),
          valences: [a, b],
        };
      }
      case 'word':
      case 'reason':
        return { key, objectId, what: words[difference.kind], a: side(difference.a), b: side(difference.b) };
      case 'channel': {
        const name = (id: ChannelId | null): Side => side(id && nameOf(snapshot, id, text.scene));
        const touchpoint = snapshot.cards.get(objectId)?.text || words.untitledCard;
        return {
          key,
          objectId,
          what: words.channelAt(touchpoint),
          a: name(difference.a),
          b: name(difference.b),
        };
      }
      case 'card': {
        const card = snapshot.cards.get(objectId);
        const told: Side = [card?.text || words.untitledCard];
        const [a, b] = difference.only === 'a' ? [told, []] : [[], told];
        return { key, objectId, what: text.canvas.cardKinds[card?.kind ?? 'note'], a, b };
      }
    }
  };
  return differences.map(rowOf);
}
