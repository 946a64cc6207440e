import type { ChannelId } from '../ids.ts';
import type { EmpathyMap, Job, NamedValue, Persona, Trait } from '../records/persona.ts';
import {
  COMPARED_LISTS,
  COMPARED_VALUES,
  type ComparedList,
  type SheetDifference,
} from './personaDifference.ts';

const EMPATHY: readonly (keyof EmpathyMap)[] = ['says', 'thinks', 'does', 'feels'];

const isEmpathy = (field: ComparedList): field is keyof EmpathyMap =>
  (EMPATHY as readonly string[]).includes(field);

const entriesOf = (persona: Persona, field: ComparedList): readonly string[] =>
  (isEmpathy(field) ? (persona.empathy?.[field] ?? []) : persona[field]).filter((text) => text.trim() !== '');

/** An empty text says as little as an absent one. */
const told = (value: string | number | undefined): string | number | null =>
  value === undefined || value === '' ? null : value;

/** What stands in one list more often than in the other, in its order there. */
function surplus<T>(of: readonly T[], over: readonly T[], keyOf: (entry: T) => string): readonly T[] {
  const left = new Map<string, number>();
  for (const entry of over) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + 1);
  return of.filter((entry) => {
    const count = left.get(keyOf(entry)) ?? 0;
    if (count > 0) left.set(keyOf(entry), count - 1);
    return count === 0;
  });
}

const textKey = (text: string): string => text;
const jobKey = ({ kind, when, want, soThat }: Job): string => JSON.stringify([kind, when, want, soThat]);

/** The first value of each name, in the order of first appearance, those of `a` before those of `b`. */
function sideBySide<V>(
  a: readonly (readonly [string, V])[],
  b: readonly (readonly [string, V])[],
): { readonly name: string; readonly a: V | null; readonly b: V | null }[] {
  const ofA = firstOfEach(a);
  const ofB = firstOfEach(b);
  return [...new Set([...ofA.keys(), ...ofB.keys()])]
    .map((name) => ({ name, a: ofA.get(name) ?? null, b: ofB.get(name) ?? null }))
    .filter((pair) => pair.a !== pair.b);
}

function firstOfEach<V>(pairs: readonly (readonly [string, V])[]): ReadonlyMap<string, V> {
  const first = new Map<string, V>();
  for (const [name, value] of pairs) if (!first.has(name)) first.set(name, value);
  return first;
}

const named = ({ name, value }: NamedValue): readonly [string, string] => [name, value];
const slider = ({ name, value }: Trait): readonly [string, number] => [name, value];
const hasValue = ({ value }: NamedValue): boolean => value !== '';

/** The fields in which two personas' sheets differ, in the order of the sheet. Colour, picture and place are none. */
export function compareSheets(a: Persona, b: Persona): readonly SheetDifference[] {
  const differences: SheetDifference[] = [];
  for (const field of COMPARED_VALUES) {
    const [ofA, ofB] = [told(a[field]), told(b[field])];
    if (ofA !== ofB) differences.push({ kind: 'value', field, a: ofA, b: ofB });
  }
  for (const field of ['demographics', 'custom'] as const) {
    const pairs = sideBySide(a[field].filter(hasValue).map(named), b[field].filter(hasValue).map(named));
    differences.push(...pairs.map((pair) => ({ kind: 'named', field, ...pair }) as const));
  }
  for (const field of COMPARED_LISTS) {
    const [ofA, ofB] = [entriesOf(a, field), entriesOf(b, field)];
    const onlyA = surplus(ofA, ofB, textKey);
    const onlyB = surplus(ofB, ofA, textKey);
    if (onlyA.length + onlyB.length > 0) differences.push({ kind: 'list', field, onlyA, onlyB });
  }
  const onlyA = surplus(a.jobs, b.jobs, jobKey);
  const onlyB = surplus(b.jobs, a.jobs, jobKey);
  if (onlyA.length + onlyB.length > 0) differences.push({ kind: 'jobs', onlyA, onlyB });
  for (const field of ['traits', 'skills'] as const) {
    const pairs = sideBySide(a[field].map(slider), b[field].map(slider));
    differences.push(...pairs.map((pair) => ({ kind: 'slider', field, ...pair }) as const));
  }
  const preferences = ({ channels }: Persona): (readonly [ChannelId, number])[] =>
    channels.map(({ channelId, preference }) => [channelId, preference]);
  for (const pair of sideBySide<number>(preferences(a), preferences(b))) {
    differences.push({ kind: 'preference', channelId: pair.name as ChannelId, a: pair.a, b: pair.b });
  }
  return differences;
}
