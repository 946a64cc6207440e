import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemOf.ts';
import type { MermaidTask } from './diagram.ts';

export type ScoreScale = '1-5' | '0-10';

/** A score as a valence, or why it is none. */
export type ScoreReading =
  | { readonly valence: number }
  | { readonly valence: null; readonly problem: Problem };

/** Reads a task's score: 1…5 is −2…+2; what is no number or lies outside is no emotion, never a clamped one. */
export function readScore(task: MermaidTask, scale: ScoreScale, where: string): ScoreReading {
  if (task.rawScore === '') return none(problemOf(where, 'no-score'));
  if (!Number.isFinite(task.score)) {
    return none(problemOf(where, 'no-number', task.rawScore));
  }
  if (scale === '0-10') {
    if (task.score < 0 || task.score > 10) {
      return none(problemOf(where, 'out-of-scale', task.score, 0, 10));
    }
    return { valence: rounded(task.score * 0.4 - 2) };
  }
  if (task.score < 1 || task.score > 5) {
    return none(problemOf(where, 'out-of-scale', task.score, 1, 5));
  }
  return { valence: rounded(task.score - 3) };
}

/** Whether the scores look like 0–10: some are above 5 and all of them fit. */
export function looksLikeTen(tasks: readonly MermaidTask[]): boolean {
  const scores = tasks.map((task) => task.score).filter(Number.isFinite);
  return scores.some((score) => score > 5) && scores.every((score) => score >= 0 && score <= 10);
}

/** A valence as Mermaid's score, 1…5. */
export function scoreOf(valence: number): number {
  return Math.min(5, Math.max(1, Math.floor(valence + 3.5)));
}

function none(problem: Problem): ScoreReading {
  return { valence: null, problem };
}

function rounded(valence: number): number {
  return Math.round(valence * 100) / 100;
}
