import { entriesOf } from '../board/snapshotOf.ts';
import { type Change, patch } from '../change/change.ts';
import { channelOf } from '../channels/channelOf.ts';
import type { ChannelId } from '../ids.ts';
import { collectionOf } from '../record/definitions.ts';
import { type Reference, rewriteReferences } from '../record/references.ts';
import type { Metric } from '../records/metric.ts';
import { type BoardSnapshot, COLLECTIONS } from '../snapshot.ts';
import type { Violation } from './violation.ts';

/** I13: counts fit their scale and add up to n. */
export function metricViolations({ metrics }: BoardSnapshot): Violation[] {
  return [...metrics.values()].flatMap((metric): Violation[] => {
    const points = metric.points.flatMap((point) => {
      if (!point.counts) return [point];
      if (!countsFit(metric, point.counts)) return [];
      const n = point.counts.reduce((sum, count) => sum + count, 0);
      return [n === point.n ? point : { ...point, n }];
    });
    if (points.length === metric.points.length && points.every((point, i) => point === metric.points[i]))
      return [];
    return [
      {
        invariant: 'I13',
        collection: 'metrics',
        id: metric.id,
        field: 'points',
        message: 'a wave has counts that do not fit the scale, or an n that is not their sum',
        fix: [patch('metrics', metric.id, { points })],
      },
    ];
  });
}

function countsFit({ scale: { min, max } }: Metric, counts: readonly number[]): boolean {
  return counts.length === max - min + 1 && counts.every((count) => Number.isInteger(count) && count >= 0);
}

/** I16: a frame is a frame, and no frame lies in itself. */
export function frameViolations({ items }: BoardSnapshot): Violation[] {
  const found: Violation[] = [];
  for (const item of items.values()) {
    if (item.frameId === undefined) continue;
    const frame = items.get(item.frameId);
    if (frame?.type === 'frame' && !liesInItself(items, item.id)) continue;
    found.push({
      invariant: 'I16',
      collection: 'items',
      id: item.id,
      field: 'frameId',
      message: frame?.type === 'frame' ? 'the frame lies in itself' : 'the item lies in no frame',
      fix: [patch('items', item.id, { frameId: undefined })],
    });
  }
  return found;
}

function liesInItself(items: BoardSnapshot['items'], id: string): boolean {
  const seen = new Set<string>();
  let current: string | undefined = items.get(id)?.frameId;
  while (current !== undefined && !seen.has(current)) {
    if (current === id) return true;
    seen.add(current);
    current = items.get(current)?.frameId;
  }
  return false;
}

/** I17: a record lies under its own id, in the collection that its id names. */
export function idViolations(snapshot: BoardSnapshot): Violation[] {
  return COLLECTIONS.flatMap((collection) =>
    [...snapshot[collection]].flatMap(([key, record]): Violation[] => {
      if (key === record.id && collectionOf(key) === collection) return [];
      const remove: Change = { type: 'delete', collection, id: key };
      return [
        {
          invariant: 'I17',
          collection,
          id: key,
          field: 'id',
          message: `the record under ${key} says it is ${record.id}`,
          fix: [remove],
        },
      ];
    }),
  );
}

/** References that can simply be dropped: to personas, channels, actors, pains … that are not there. */
export function referenceViolations(snapshot: BoardSnapshot): Violation[] {
  const isThere = ({ id, to }: Reference): boolean => {
    if (to === 'files' || to === 'any') return true;
    return to === 'channels' ? channelOf(snapshot, id as ChannelId) !== null : snapshot[to].has(id);
  };
  const found: Violation[] = [];
  for (const { collection, record } of entriesOf(snapshot)) {
    const lost: Reference[] = [];
    const next = rewriteReferences(collection, record, (reference) => {
      if (isThere(reference)) return reference.id;
      lost.push(reference);
      return null;
    });
    // A record without what it cannot be without is judged by its own rule.
    if (next === record) continue;
    const before: Readonly<Record<string, unknown>> = { ...record };
    const after: Readonly<Record<string, unknown>> = { ...next };
    for (const field of new Set(lost.map((reference) => reference.field))) {
      if (before[field] === after[field] || isJudgedElsewhere(collection, field)) continue;
      const ids = lost.filter((reference) => reference.field === field).map(({ id }) => id);
      found.push({
        invariant: 'reference',
        collection,
        id: record.id,
        field,
        message: `${ids.join(', ')} is not there; the reference is dropped`,
        fix: [{ type: 'patch', collection, id: record.id, fields: { [field]: after[field] } }],
      });
    }
  }
  return found;
}

function isJudgedElsewhere(collection: string, field: string): boolean {
  return (
    (collection === 'maps' && (field === 'personaIds' || field === 'counterpartId')) ||
    (collection === 'cards' && field === 'stepId') ||
    (collection === 'items' && field === 'frameId')
  );
}
