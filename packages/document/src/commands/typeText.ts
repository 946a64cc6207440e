import { type Collection, cleanText, TEXT_FIELDS, TEXT_LIMITS, textLimit } from '@wayline/domain';
import * as Y from 'yjs';
import type { BoardDocument } from '../board/boardDocument.ts';
import { boardRoot, type RecordMap } from '../codec/roots.ts';
import { rebaseDiff } from '../text/rebaseDiff.ts';
import { textDiff } from '../text/textDiff.ts';
import { LOCAL } from '../wire/origin.ts';
import { type Result, refused } from './result.ts';
import { recordMap, writeText } from './write.ts';

/** What a field holds after the keystroke. */
export interface Typed {
  readonly text: string;
}

/**
 * Writes what stands in a text field now, as the smallest edit of the shared text; longer than the field may be, it
 * is cut at the last whole character. `caret` (UTF-16 offset in `next`) tells where the typing happened. `base` is
 * the text that the field showed before: given, what others typed meanwhile is not taken for deleted. Keystrokes in
 * one field that follow each other closely are one step of the history.
 */
export function typeText(
  board: BoardDocument,
  collection: Collection,
  id: string,
  field: string,
  next: string,
  caret?: number,
  base?: string,
): Result<Typed> {
  if (!TEXT_FIELDS[collection].includes(field)) return refused('protected', [field]);
  const record = board.get(collection, id) && recordMap(board, collection, id);
  if (!record) return refused('notFound');
  const name = `type ${collection}/${id}/${field}`;
  return type(board, record, field, { next, caret, base, limit: textLimit(collection, field), name });
}

/** Renames the board, as `typeText` would. */
export function renameBoard(
  board: BoardDocument,
  next: string,
  caret?: number,
  base?: string,
): Result<Typed> {
  return type(board, boardRoot(board.doc), 'title', {
    next,
    caret,
    base,
    limit: TEXT_LIMITS.name,
    name: 'type board/title',
  });
}

interface Typing {
  readonly next: string;
  readonly caret: number | undefined;
  readonly base: string | undefined;
  readonly limit: number;
  readonly name: string;
}

function type(board: BoardDocument, record: RecordMap, field: string, typing: Typing): Result<Typed> {
  const { caret, base, limit, name } = typing;
  const shared = record.get(field);
  const current = shared instanceof Y.Text ? shared.toString() : typeof shared === 'string' ? shared : '';
  const text = cleanText(
    base === undefined ? typing.next : rebased(typing.next, base, current, caret),
    limit,
  );
  if (text !== current) board.transact(LOCAL, () => writeText(record, field, text, caret), { name });
  return { ok: true, text };
}

function rebased(next: string, base: string, current: string, caret: number | undefined): string {
  const mine = textDiff(base, next, caret);
  if (!mine) return current;
  const { at, remove, insert } = rebaseDiff(mine, base, current);
  return current.slice(0, at) + insert + current.slice(at + remove);
}
