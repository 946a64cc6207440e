import { type BoardSnapshot, COLLECTIONS, cryptoRandom, TEMPLATES } from '@wayline/domain';
import { LIMITS } from '../gate/limits.ts';

/** A template's content; null when there is no such template. */
export function boardFromTemplate(id: string, title: string | undefined, now: string): BoardSnapshot | null {
  const template = TEMPLATES.find((candidate) => candidate.id === id);
  return template?.build({ title: title || template.title, now, random: cryptoRandom }) ?? null;
}

/** How many records a board may still take, given what is on it; negative when it holds too many. */
export function roomFor(...snapshots: readonly BoardSnapshot[]): number {
  let records = 0;
  for (const snapshot of snapshots)
    for (const collection of COLLECTIONS) records += snapshot[collection].size;
  return LIMITS.records - records;
}
