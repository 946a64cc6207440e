import { type BoardSnapshot, type JourneyMap, mapsOf, type Persona, personasOf } from '@wayline/domain';
import type { WriteOptions } from './format.ts';
import type { Problem } from './problems/problem.ts';

/** A choice that a writer can work with, or what is wrong with the wish. */
export type Choice<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The map that `options.map` names by id or title; the board's first one otherwise. */
export function chooseMap(snapshot: BoardSnapshot, { map: wish }: WriteOptions): Choice<JourneyMap> {
  const maps = mapsOf(snapshot);
  const found =
    wish === undefined
      ? maps[0]
      : (maps.find(({ id }) => id === wish) ??
        maps.find(({ title }) => title === wish) ??
        maps.find(({ title }) => title.toLowerCase() === wish.trim().toLowerCase()));
  if (found) return { ok: true, value: found };
  if (maps.length === 0) return wrong('map', 'no-map', 'The board has no journey map.');
  const known = maps.map(({ title }) => `"${title}"`).join(', ');
  return wrong('map', 'unknown-map', `No map is called "${wish}". There is ${known}.`);
}

/** The persona that `options.persona` names by id or name; the map's main one otherwise, null where it has none. */
export function choosePersona(
  snapshot: BoardSnapshot,
  map: JourneyMap,
  { persona: wish }: WriteOptions,
): Choice<Persona | null> {
  const personas = personasOf(snapshot, map.id);
  if (wish === undefined) return { ok: true, value: personas[0] ?? null };
  const found =
    personas.find(({ id }) => id === wish) ??
    personas.find(({ name }) => name === wish) ??
    personas.find(({ name }) => name.toLowerCase() === wish.trim().toLowerCase());
  if (found) return { ok: true, value: found };
  const known = personas.map(({ name }) => `"${name}"`).join(', ');
  const message = known
    ? `No persona of this map is called "${wish}". There is ${known}.`
    : 'This map has no persona.';
  return wrong('persona', 'unknown-persona', message);
}

function wrong(
  where: string,
  code: string,
  message: string,
): { readonly ok: false; readonly problems: Problem[] } {
  return { ok: false, problems: [{ where, code, message }] };
}
