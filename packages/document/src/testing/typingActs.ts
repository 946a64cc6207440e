import { type AnyRecord, type Collection, type Random, TEXT_FIELDS } from '@wayline/domain';
import * as Y from 'yjs';
import { rootOf } from '../codec/roots.ts';
import { renameBoard, typeText } from '../commands/typeText.ts';
import { type ActContext, act, pick, pickFrom, type WeightedAct } from './choices.ts';
import type { Peer } from './createPeers.ts';

/** What people do with their keyboards. */
export const TYPING_ACTS: readonly WeightedAct[] = [
  [24, 'type', type],
  [6, 'delete letters', deleteLetters],
  [1, 'rename', act(({ board, token }) => renameBoard(board, token() + board.snapshot().board.title))],
];

const TYPED_IN = [
  'cards',
  'cards',
  'cards',
  'items',
  'steps',
  'stages',
  'lanes',
  'maps',
  'emotions',
  'personas',
  'connectors',
] as const;

interface Target {
  readonly collection: Collection;
  readonly id: string;
  readonly field: string;
  readonly text: string;
}

function someText({ board }: Peer, random: Random): Target | null {
  const collection = pick(random, TYPED_IN) ?? 'cards';
  const record = pickFrom<AnyRecord>(random, board.snapshot()[collection]);
  const field = pick(random, TEXT_FIELDS[collection]);
  if (!record || !field) return null;
  const text = rootOf(board.doc, collection).get(record.id)?.get(field);
  return text instanceof Y.Text ? { collection, id: record.id, field, text: text.toString() } : null;
}

function type(peer: Peer, { random, token }: ActContext): void {
  const target = someText(peer, random);
  if (!target) return;
  const { collection, id, field, text } = target;
  const at = Math.floor(random() * (text.length + 1));
  const letter = token();
  typeText(peer.board, collection, id, field, text.slice(0, at) + letter + text.slice(at), at + 1);
}

function deleteLetters(peer: Peer, { random, strike }: ActContext): void {
  const target = someText(peer, random);
  if (!target) return;
  const { collection, id, field, text } = target;
  const at = Math.floor(random() * text.length);
  const end = at + 1 + Math.floor(random() * 3);
  const next = text.slice(0, at) + text.slice(end);
  strike?.(text.slice(at, end));
  typeText(peer.board, collection, id, field, next, at);
}
