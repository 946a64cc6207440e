import { entriesOf } from '../board/snapshotOf.ts';
import type { Change } from '../change/change.ts';
import { channelOf } from '../channels/channelOf.ts';
import type { ChannelId } from '../ids.ts';
import { rewriteReferences } from '../record/references.ts';
import type { Channel } from '../records/directory.ts';
import type { Persona } from '../records/persona.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import { changedFields } from './changedFields.ts';
import type { DeletionChoice, DeletionPlan, DeletionRefusal, Use } from './deletion.ts';

/** A channel in use is replaced or archived, never pulled out from under the cards; a built-in one is archived. */
export function removeChannel(
  snapshot: BoardSnapshot,
  channel: Channel,
  { replaceWith, archive = false }: DeletionChoice,
): DeletionPlan | { readonly refused: DeletionRefusal; readonly uses: readonly Use[] } {
  const { id, builtIn } = channel;
  const archived: Change = { type: 'put', collection: 'channels', record: { ...channel, archived: true } };
  const target = replaceWith !== undefined && replaceWith !== id ? channelOf(snapshot, replaceWith) : null;
  if (target) {
    const changes = replacements(snapshot, id, target.id);
    return builtIn
      ? { changes: [...changes, archived], removed: [] }
      : { changes, removed: [{ collection: 'channels', id }] };
  }
  if (archive) return { changes: [archived], removed: [] };
  const uses = usesOf(snapshot, id);
  if (uses.length > 0) return { refused: 'channelInUse', uses };
  if (builtIn) return { refused: 'builtIn', uses: [] };
  return { changes: [], removed: [{ collection: 'channels', id }] };
}

function usesOf(snapshot: BoardSnapshot, channelId: ChannelId): readonly Use[] {
  const uses: Use[] = [];
  for (const { collection, record } of entriesOf(snapshot)) {
    let used = false;
    rewriteReferences(collection, record, ({ id }) => {
      used ||= id === channelId;
      return id;
    });
    if (used) uses.push({ collection, id: record.id });
  }
  return uses;
}

function replacements(snapshot: BoardSnapshot, from: ChannelId, to: ChannelId): Change[] {
  return [...entriesOf(snapshot)].flatMap(({ collection, record }): Change[] => {
    const next = rewriteReferences(collection, record, ({ id }) => (id === from ? to : id));
    const fields = changedFields(record, next);
    if (!fields) return [];
    // The channel may already have stood beside the one that it replaces.
    if (Array.isArray(fields.channelIds)) fields.channelIds = [...new Set(fields.channelIds)];
    if (collection === 'personas' && Array.isArray(fields.channels)) {
      const preferences = fields.channels as Persona['channels'];
      fields.channels = preferences.filter(
        ({ channelId }, i) => preferences.findIndex((other) => other.channelId === channelId) === i,
      );
    }
    return [{ type: 'patch', collection, id: record.id, fields }];
  });
}
