import type { ActorKind } from '@wayline/domain';
import type { MermaidTask } from './diagram.ts';

/** Who is who on the tasks of one diagram. */
export interface People {
  /** In order of appearance; the main one first. Empty where nobody is named. */
  readonly personas: readonly string[];
  readonly actors: readonly string[];
}

/** The names of a task: blanks and repetitions left out. */
export function namesOf(task: MermaidTask): readonly string[] {
  return [...new Set(task.people.filter((name) => name !== ''))];
}

/**
 * Divides the names of a diagram: the one on most tasks is the persona whose journey it is (the first seen among
 * equals), the others act in it, unless `decided` says otherwise.
 */
export function divide(
  tasks: readonly MermaidTask[],
  decided: Readonly<Record<string, 'persona' | 'actor'>>,
): People {
  const counts = new Map<string, number>();
  for (const task of tasks) for (const name of namesOf(task)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()];
  const decision = (name: string): 'persona' | 'actor' | undefined =>
    Object.hasOwn(decided, name) ? decided[name] : undefined;

  const candidates = names.filter((name) => decision(name) !== 'actor');
  const tasksOf = (name: string | undefined): number => counts.get(name ?? '') ?? 0;
  const main = candidates.reduce<string | undefined>(
    (best, name) => (tasksOf(name) > tasksOf(best) ? name : best),
    undefined,
  );
  const others = candidates.filter((name) => name !== main && decision(name) === 'persona');
  const personas = main === undefined ? [] : [main, ...others];
  const known = new Set(personas);
  return { personas, actors: names.filter((name) => !known.has(name)) };
}

const TECHNOLOGY =
  /system|server|software|website|platform|chatbot|backend|\bapi\b|api$|\b(app|bot)s?\b|систем|сервер|приложени|(^|\s)бот|сайт|系统/iu;

/** What a name that is no persona most likely stands for. */
export function actorKind(name: string): ActorKind {
  return TECHNOLOGY.test(name) ? 'technology' : 'frontOffice';
}
