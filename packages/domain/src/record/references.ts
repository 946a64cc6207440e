import type { ChannelId } from '../ids.ts';
import type { Collection, RecordOf } from '../snapshot.ts';

/** What a reference may point at; `any` is anything drawn on the board, `files` lie outside the model. */
export type ReferenceTarget = Collection | 'files' | 'any';

/** A reference inside a record. */
export interface Reference {
  readonly id: string;
  readonly to: ReferenceTarget;
  /** Where it stands: `stepId`, `personaIds`, `channels`. */
  readonly field: string;
}

/** The id to write instead; null drops the reference where it can be dropped, and leaves it alone where it cannot. */
export type RewriteReference = (reference: Reference) => string | null;

/** The fields that hold one id; those that a record cannot be without are kept when they are rewritten to null. */
const ONE: Readonly<
  Record<Collection, Readonly<Record<string, readonly [to: ReferenceTarget, needed: boolean]>>>
> = {
  maps: { counterpartId: ['maps', false], ownerId: ['departments', false] },
  stages: { mapId: ['maps', true], ownerId: ['departments', false] },
  steps: { mapId: ['maps', true], stageId: ['stages', true], ownerId: ['departments', false] },
  stepLinks: { mapId: ['maps', true], from: ['steps', true], to: ['steps', true] },
  lanes: { mapId: ['maps', true], personaId: ['personas', false] },
  cards: {
    mapId: ['maps', true],
    laneId: ['lanes', true],
    stepId: ['steps', false],
    imageId: ['files', true],
    ownerId: ['departments', false],
  },
  emotions: { mapId: ['maps', true], stepId: ['steps', true], personaId: ['personas', true] },
  personas: { photoId: ['files', true] },
  channels: {},
  actors: {},
  departments: {},
  toneRules: { channelId: ['channels', false], personaId: ['personas', false] },
  metrics: { personaId: ['personas', false], ownerId: ['departments', false] },
  items: { frameId: ['items', false], fileId: ['files', true], personaId: ['personas', true] },
  connectors: {},
};

/** The fields that hold several. */
const MANY: { readonly [C in Collection]?: Readonly<Record<string, Collection>> } = {
  maps: { personaIds: 'personas' },
  stepLinks: { personaIds: 'personas' },
  cards: {
    personaIds: 'personas',
    channelIds: 'channels',
    actorIds: 'actors',
    dataPointIds: 'cards',
    painIds: 'cards',
  },
};

type Loose = Record<string, unknown>;

/**
 * A record with each of its references rewritten; the same record where none changes. Its own id is left alone,
 * even that of an emotion, which is made of two others.
 */
export function rewriteReferences<C extends Collection>(
  collection: C,
  record: RecordOf[C],
  rewrite: RewriteReference,
): RecordOf[C] {
  const before = record as unknown as Readonly<Loose>;
  let after: Loose | null = null;
  const write = (field: string, value: unknown): void => {
    after ??= { ...before };
    if (value === undefined) delete after[field];
    else after[field] = value;
  };

  for (const [field, [to, needed]] of Object.entries(ONE[collection])) {
    const id = before[field];
    if (typeof id !== 'string') continue;
    // An owner may also be a plain name.
    if (field === 'ownerId' && !id.startsWith('department:')) continue;
    const next = rewrite({ id, to, field });
    if (next === id || (next === null && needed)) continue;
    if (next !== null) write(field, next);
    else write(field, collection === 'cards' && field === 'stepId' ? null : undefined);
  }
  for (const [field, to] of Object.entries<Collection>(MANY[collection] ?? {})) {
    const ids = before[field];
    if (!Array.isArray(ids)) continue;
    const next = rewriteList(ids as readonly string[], (id) => rewrite({ id, to, field }));
    if (next) write(field, next);
  }
  rewriteNested(collection, before, rewrite, write);
  // Only references were exchanged for references of the same kind.
  return (after ?? record) as RecordOf[C];
}

/** The references that lie deeper than one field. */
function rewriteNested(
  collection: Collection,
  record: Readonly<Loose>,
  rewrite: RewriteReference,
  write: (field: string, value: unknown) => void,
): void {
  if (collection === 'maps') {
    const { northStar } = record as Partial<RecordOf['maps']>;
    if (northStar?.metricId === undefined) return;
    const metricId = rewrite({ id: northStar.metricId, to: 'metrics', field: 'northStar' });
    if (metricId === northStar.metricId) return;
    const { metricId: _, ...rest } = northStar;
    write('northStar', metricId === null ? rest : { ...northStar, metricId });
  } else if (collection === 'personas') {
    const { channels = [] } = record as Partial<RecordOf['personas']>;
    const next = channels.flatMap((preference) => {
      const channelId = rewrite({ id: preference.channelId, to: 'channels', field: 'channels' });
      return channelId === null ? [] : [{ ...preference, channelId }];
    });
    if (
      next.length !== channels.length ||
      next.some(({ channelId }, i) => channelId !== channels[i]?.channelId)
    ) {
      write('channels', next);
    }
  } else if (collection === 'cards') {
    const used = record.usedChannels as Readonly<Record<string, ChannelId>> | undefined;
    if (!used) return;
    const entries = Object.entries(used).flatMap(([personaId, channelId]) => {
      const persona = rewrite({ id: personaId, to: 'personas', field: 'usedChannels' });
      const channel = rewrite({ id: channelId, to: 'channels', field: 'usedChannels' });
      return persona === null || channel === null ? [] : [[persona, channel] as const];
    });
    const next: Readonly<Record<string, string>> = Object.fromEntries(entries);
    const same =
      entries.length === Object.keys(used).length && entries.every(([key, value]) => used[key] === value);
    if (!same) write('usedChannels', entries.length === 0 ? undefined : next);
  } else if (collection === 'metrics') {
    const { scope } = record as Partial<RecordOf['metrics']>;
    if (!scope) return;
    const to = ({ map: 'maps', stage: 'stages', step: 'steps', card: 'cards' } as const)[scope.kind];
    const id = rewrite({ id: scope.id, to, field: 'scope' });
    if (id !== null && id !== scope.id) write('scope', { ...scope, id });
  } else if (collection === 'connectors') {
    for (const field of ['from', 'to'] as const) {
      const end = (record as Partial<RecordOf['connectors']>)[field];
      if (!end || !('recordId' in end)) continue;
      const recordId = rewrite({ id: end.recordId, to: 'any', field });
      if (recordId !== null && recordId !== end.recordId) write(field, { ...end, recordId });
    }
  }
}

function rewriteList(
  ids: readonly string[],
  rewrite: (id: string) => string | null,
): readonly string[] | null {
  const next = ids.flatMap((id) => rewrite(id) ?? []);
  return next.length === ids.length && next.every((id, i) => id === ids[i]) ? null : next;
}
