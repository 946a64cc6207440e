import { createIndex } from '../board/boardIndex.ts';
import { patch } from '../change/change.ts';
import type { StepLink } from '../records/stepLink.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import type { Violation } from './violation.ts';

/** I11: links join two steps of one map, and only loops lead back. */
export function linkViolations(snapshot: BoardSnapshot): Violation[] {
  const { stepLinks, steps } = snapshot;
  const found: Violation[] = [];
  const sound: StepLink[] = [];
  for (const link of stepLinks.values()) {
    const [from, to] = [steps.get(link.from), steps.get(link.to)];
    if (from && to && from.id !== to.id && from.mapId === link.mapId && to.mapId === link.mapId) {
      sound.push(link);
      continue;
    }
    found.push({
      invariant: 'I11',
      collection: 'stepLinks',
      id: link.id,
      message: 'the link does not join two steps of its map and is removed',
      fix: [{ type: 'delete', collection: 'stepLinks', id: link.id }],
    });
  }

  const forward = sound.filter(({ kind }) => kind !== 'loop');
  const next = new Map<string, string[]>();
  for (const { from, to } of forward) next.set(from, [...(next.get(from) ?? []), to]);
  const { columnOfStep } = createIndex(snapshot);
  for (const link of forward) {
    // Every circle has at least one link that leads to the left: that one is the loop.
    if ((columnOfStep.get(link.to) ?? 0) > (columnOfStep.get(link.from) ?? 0)) continue;
    if (!reaches(next, link.to, link.from)) continue;
    found.push({
      invariant: 'I11',
      collection: 'stepLinks',
      id: link.id,
      field: 'kind',
      message: `a link that leads back in a circle is a loop, not ${link.kind}`,
      fix: [patch('stepLinks', link.id, { kind: 'loop' })],
    });
  }
  return found;
}

function reaches(next: ReadonlyMap<string, readonly string[]>, start: string, goal: string): boolean {
  const seen = new Set([start]);
  for (const step of seen) {
    if (step === goal) return true;
    for (const following of next.get(step) ?? []) seen.add(following);
  }
  return false;
}
