/** Who is a persona and who an actor, by name. */
export type Actors = Readonly<Record<string, 'persona' | 'actor'>>;

export type ReadActors =
  | { readonly ok: true; readonly value: Actors }
  | { readonly ok: false; readonly message: string };

/** Reads `NAME=persona` or `NAME=actor`; the last `=` counts, since a name may hold one. */
export function readActors(values: readonly string[]): ReadActors {
  const actors = new Map<string, 'persona' | 'actor'>();
  for (const value of values) {
    const at = value.lastIndexOf('=');
    const name = value.slice(0, Math.max(0, at)).trim();
    const role = value.slice(at + 1).trim();
    if (name === '' || (role !== 'persona' && role !== 'actor')) {
      return { ok: false, message: `--actor ${value} must be NAME=persona or NAME=actor` };
    }
    actors.set(name, role);
  }
  return { ok: true, value: Object.fromEntries(actors) };
}
