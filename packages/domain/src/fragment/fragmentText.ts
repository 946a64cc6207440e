import { type Entry, entriesOf, snapshotOf } from '../board/snapshotOf.ts';
import { collectionOf } from '../record/definitions.ts';
import { parseRecord } from '../record/parseRecord.ts';
import type { Collection } from '../snapshot.ts';
import type { Fragment, FragmentKind } from './fragment.ts';

const KINDS: ReadonlySet<string> = new Set<FragmentKind>(['maps', 'stages', 'steps', 'lanes']);

/** A fragment as a text for the clipboard. */
export function writeFragment({ kind, roots, snapshot }: Fragment): string {
  return JSON.stringify({ kind, roots, entries: [...entriesOf(snapshot)] });
}

/** The fragment that a text holds; null where it holds none. What cannot be read in a record takes its default. */
export function readFragment(text: string): Fragment | null {
  const found = parsed(text);
  if (!found || !KINDS.has(String(found.kind)) || !Array.isArray(found.entries)) return null;
  const entries = (found.entries as readonly unknown[]).flatMap(entryOf);
  const snapshot = snapshotOf(entries);
  const kind = found.kind as FragmentKind;
  const roots = (Array.isArray(found.roots) ? (found.roots as readonly unknown[]) : []).filter(
    (id): id is string => typeof id === 'string' && snapshot[kind].has(id),
  );
  return roots.length > 0 ? { kind, roots, snapshot } : null;
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function entryOf(value: unknown): readonly Entry[] {
  if (typeof value !== 'object' || value === null) return [];
  const { collection, record } = value as { collection?: Collection; record?: Record<string, unknown> };
  const id = typeof record?.id === 'string' ? record.id : '';
  if (!collection || !record || collectionOf(id) !== collection) return [];
  return [{ collection, record: parseRecord(collection, record).record } as Entry];
}
