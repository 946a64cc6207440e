import type { MermaidTask } from './diagram.ts';
import { revealEntities } from './entities.ts';

type TaskText = Omit<MermaidTask, 'section' | 'line' | 'unrated'>;

/**
 * Reads `name: score: a, b`. As mermaid does it, from the left: what follows a third colon is dropped. Tolerantly,
 * from the right: the last part is people, the part before it the score, and the rest the name, colons and all.
 */
export function parseTask(text: string, tolerant: boolean): TaskText {
  const parts = text.split(':');
  return tolerant ? fromTheRight(parts) : fromTheLeft(parts);
}

function fromTheLeft(parts: readonly string[]): TaskText {
  return task(parts[0] ?? '', parts[1] ?? '', parts[2]);
}

function fromTheRight(parts: readonly string[]): TaskText {
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return { name: name(last), score: Number.NaN, rawScore: '', people: [] };
  // "name: 4" has no people: the last part is the score itself.
  if (parts.length === 2) return task(parts[0] ?? '', last, undefined);
  return task(parts.slice(0, -2).join(':'), parts.at(-2) ?? '', last);
}

function task(rawName: string, score: string, rawPeople: string | undefined): TaskText {
  const rawScore = revealEntities(score).trim();
  const people =
    rawPeople === undefined ? [] : rawPeople.split(',').map((person) => revealEntities(person).trim());
  return { name: name(rawName), score: Number(rawScore), rawScore, people };
}

function name(raw: string): string {
  return revealEntities(raw).trim();
}
