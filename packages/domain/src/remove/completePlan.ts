import { entriesOf } from '../board/snapshotOf.ts';
import { applyChanges } from '../change/applyChanges.ts';
import type { Change } from '../change/change.ts';
import { rewriteReferences } from '../record/references.ts';
import type { Connector, ConnectorEnd } from '../records/connector.ts';
import type { MetricScope } from '../records/metric.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import { changedFields } from './changedFields.ts';
import type { DeletionChoice, DeletionPlan } from './deletion.ts';
import { endPoint } from './endPoint.ts';

/** A rule's plan with all that follows from it: references, scopes and arrows to what goes. */
export function completePlan(
  snapshot: BoardSnapshot,
  { changes, removed }: DeletionPlan,
  { pointOf }: DeletionChoice,
): readonly Change[] {
  const gone = new Set(removed.map(({ id }) => id));
  const prepared = applyChanges(snapshot, changes);
  const following: Change[] = [];
  const alsoGone: Change[] = [];
  for (const { collection, record } of entriesOf(prepared)) {
    if (gone.has(record.id)) continue;
    if (collection === 'connectors') {
      const ends = loosened(snapshot, record, gone, pointOf);
      if (ends === 'lost') alsoGone.push({ type: 'delete', collection, id: record.id });
      else if (ends) following.push({ type: 'patch', collection, id: record.id, fields: ends });
      continue;
    }
    const next = rewriteReferences(collection, record, ({ id }) => (gone.has(id) ? null : id));
    const fields = changedFields(record, next) ?? {};
    if (collection === 'metrics' && gone.has(record.scope.id)) {
      const scope = widerScope(snapshot, record.scope, gone);
      if (!scope) {
        alsoGone.push({ type: 'delete', collection, id: record.id });
        continue;
      }
      fields.scope = scope;
    }
    if (Object.keys(fields).length > 0) following.push({ type: 'patch', collection, id: record.id, fields });
  }
  const deletions = removed.map(({ collection, id }): Change => ({ type: 'delete', collection, id }));
  return [...changes, ...following, ...alsoGone, ...deletions];
}

/** An arrow's end stays where it was drawn; an arrow between two things that go has nothing left to say. */
function loosened(
  snapshot: BoardSnapshot,
  { from, to }: Connector,
  gone: ReadonlySet<string>,
  pointOf: DeletionChoice['pointOf'],
): Readonly<Record<string, ConnectorEnd>> | 'lost' | null {
  const loose = (end: ConnectorEnd): ConnectorEnd | null =>
    'recordId' in end && gone.has(end.recordId) ? { pos: pointOf?.(end) ?? endPoint(snapshot, end) } : null;
  const [start, finish] = [loose(from), loose(to)];
  if (start && finish) return 'lost';
  if (start) return { from: start };
  return finish ? { to: finish } : null;
}

/** What a metric is about once its object is gone: card → step → stage → map. */
function widerScope(
  { cards, steps, stages, maps }: BoardSnapshot,
  scope: MetricScope,
  gone: ReadonlySet<string>,
): MetricScope | null {
  let current: MetricScope | null = scope;
  while (current && gone.has(current.id)) {
    const { kind, id }: MetricScope = current;
    if (kind === 'card') {
      const card = cards.get(id);
      current = card
        ? card.stepId === null
          ? { kind: 'map', id: card.mapId }
          : { kind: 'step', id: card.stepId }
        : null;
    } else if (kind === 'step') {
      const step = steps.get(id);
      current = step ? { kind: 'stage', id: step.stageId } : null;
    } else if (kind === 'stage') {
      const stage = stages.get(id);
      current = stage ? { kind: 'map', id: stage.mapId } : null;
    } else current = null;
  }
  return current && (current.kind !== 'map' || maps.has(current.id)) ? current : null;
}
