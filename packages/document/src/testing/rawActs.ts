import { type Collection, type Random, TEXT_FIELDS } from '@wayline/domain';
import * as Y from 'yjs';
import { type RecordMap, rootOf } from '../codec/roots.ts';
import { type ActContext, pick } from './choices.ts';
import type { Peer } from './createPeers.ts';

const TOUCHED: readonly Collection[] = [
  'cards',
  'cards',
  'lanes',
  'stages',
  'steps',
  'emotions',
  'stepLinks',
];
const PLACES = ['laneId', 'stepId', 'stageId', 'order', 'type', 'from', 'mapId', 'stray'];

/** Writes past all commands, as another program may. */
export function rawAct(peer: Peer, { random, token, begin, strike }: ActContext): void {
  const { doc } = peer;
  const collection = pick(random, TOUCHED) ?? 'cards';
  const root = rootOf(doc, collection);
  const id = pick(random, root.keys());
  const record: unknown = id === undefined ? undefined : root.get(id);
  if (id === undefined || !(record instanceof Y.Map)) return;
  const at = random();
  const removes = at < 0.25;
  begin?.(removes ? 'remove raw' : 'raw');
  // Whoever deletes past all commands has no trash.
  if (removes) strike?.(JSON.stringify(record.toJSON()));
  doc.transact(() => {
    if (at < 0.15) root.delete(id);
    else if (at < 0.2) root.set(id, new Y.Map([['mapId', 'map:one']]));
    else if (at < 0.25) root.set(id, 'nothing to read' as unknown as RecordMap);
    else if (at < 0.6) writeValue(doc, record, random);
    else editText(record, TEXT_FIELDS[collection], random, token, strike);
  }, 'raw');
}

function writeValue(doc: Y.Doc, record: RecordMap, random: Random): void {
  const field = pick(random, PLACES) ?? 'stray';
  const lane = pick(random, rootOf(doc, 'lanes').keys());
  const step = pick(random, rootOf(doc, 'steps').keys());
  const stage = pick(random, rootOf(doc, 'stages').keys());
  const values: Readonly<Record<string, unknown>> = {
    laneId: lane,
    stepId: step,
    from: step,
    stageId: stage,
    order: `a${Math.floor(random() * 9)}V`,
    type: 'doing',
    mapId: random() < 0.5 ? 'map:gone' : 'map:one',
    stray: random(),
  };
  record.set(field, values[field]);
}

function editText(
  record: RecordMap,
  fields: readonly string[],
  random: Random,
  token: () => string,
  strike: ActContext['strike'],
): void {
  const text = record.get(pick(random, fields) ?? '');
  if (!(text instanceof Y.Text)) return;
  const at = Math.floor(random() * text.length);
  if (random() < 0.7) text.insert(at, token());
  else if (text.length > 0) {
    strike?.(text.toString().slice(at, at + 2));
    text.delete(at, Math.min(2, text.length - at));
  }
}
