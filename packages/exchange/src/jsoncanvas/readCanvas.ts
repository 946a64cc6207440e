import {
  type BoardSnapshot,
  emptySnapshot,
  type FileExtras,
  newId,
  validateBoardFile,
} from '@wayline/domain';
import { createdCounts } from '../build/createdCounts.ts';
import { ImportNotes } from '../build/importNotes.ts';
import type { ReadOptions, ReadResult } from '../format.ts';
import { nesting } from '../json/nesting.ts';
import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemOf.ts';
import { decodeText } from '../text/decodeText.ts';
import { fileStem } from '../text/fileStem.ts';
import type { Canvas } from './canvas.ts';
import type { Fields } from './fields.ts';
import { parseCanvas } from './parseCanvas.ts';
import { KEPT_UNDER, type UnknownKeys } from './unknownKeys.ts';
import { withEdits } from './withEdits.ts';

/** A canvas that carries our own file may be as large as that. */
const MAX_BYTES = 30 * 1024 * 1024;
const MAX_DEPTH = 64;
const NO_EXTRAS: FileExtras = { comments: [], files: [], unknown: {} };

/**
 * Reads a JSON Canvas: nodes as free items, edges as connectors. Where it carries a Wayline board, that board is read
 * with what was changed on the canvas since.
 */
export function readCanvas(bytes: Uint8Array, options: ReadOptions): ReadResult {
  if (bytes.length > MAX_BYTES) return refused(problemOf('file', 'too-large', MAX_BYTES / 1024 / 1024));
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refused(decoded.problem);
  if (nesting(decoded.text, MAX_DEPTH) > MAX_DEPTH) {
    return refused(problemOf('file', 'too-deep', MAX_DEPTH));
  }
  let value: unknown;
  try {
    // An empty file is how some editors make a new canvas.
    value = JSON.parse(decoded.text.trim() || '{}');
  } catch (error) {
    return refused(problemOf('file', 'not-json', error instanceof Error ? error.message : String(error)));
  }
  const notes = new ImportNotes();
  const parsed = parseCanvas(value, notes);
  if (!parsed.ok) return { ok: false, problems: [parsed.problem] };
  const { canvas, unknown } = parsed;
  const ours = journeyIn(canvas, options, notes);
  const base = ours?.snapshot ?? emptySnapshot(notes.name(fileStem(options.filename), 'title') || 'Canvas');
  const files = new Map(ours?.extras.files.map(({ id, name }) => [id as string, name]));
  const read = withEdits(base, canvas, files, options, notes);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  return {
    ok: true,
    snapshot: read.snapshot,
    extras: withKeys(ours?.extras ?? NO_EXTRAS, unknown, read.ids, notes),
    report: notes.report(createdCounts(read.snapshot)),
  };
}

/** The Wayline board that a canvas carries, if it does and can be read. */
function journeyIn(
  { journey }: Canvas,
  { random }: ReadOptions,
  notes: ImportNotes,
): { readonly snapshot: BoardSnapshot; readonly extras: FileExtras } | null {
  if (journey === undefined || journey === null) return null;
  const read = validateBoardFile(journey, { newId: (prefix) => newId(prefix, random) });
  if (!read.ok) {
    const [first] = read.problems;
    notes.warn('journey', 'unread-journey', first?.message ?? 'unreadable');
    return null;
  }
  for (const { path, code, message } of read.warnings)
    notes.pass({ where: `journey.${path}`, code, message });
  return read;
}

/** Keys that nobody knows go along in a board file, under the ids that their nodes and edges have there. */
function withKeys(
  extras: FileExtras,
  { top, nodes, edges }: UnknownKeys,
  ids: ReadonlyMap<string, string>,
  notes: ImportNotes,
): FileExtras {
  const named = [top, ...Object.values(nodes), ...Object.values(edges)].flatMap((keys) => Object.keys(keys));
  if (named.length === 0) return extras;
  const names = [...new Set(named)].slice(0, 8).join(', ');
  notes.warn('file', 'unknown-keys', names);
  const here = (keys: Readonly<Record<string, Fields>>): Record<string, Fields> =>
    Object.fromEntries(Object.entries(keys).map(([id, value]) => [ids.get(id) ?? id, value]));
  const kept: UnknownKeys = { top, nodes: here(nodes), edges: here(edges) };
  return { ...extras, unknown: { ...extras.unknown, [KEPT_UNDER]: kept } };
}

function refused(problem: Problem): ReadResult {
  return { ok: false, problems: [problem] };
}
