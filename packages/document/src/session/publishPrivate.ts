import type { Blank, PrivateMode } from '@wayline/domain';
import type * as Y from 'yjs';
import { publishEntries } from './publishEntries.ts';
import { sessionRoots } from './sessionRoots.ts';

/** Makes a session document say this of private writing, and nothing else: whether it goes on, and where cards lie. */
export function publishPrivate(doc: Y.Doc, mode: PrivateMode | null, blanks: readonly Blank[]): void {
  const { privateMode, blanks: root } = sessionRoots(doc);
  const { id, ...fields } = mode ?? {};
  // What a blank is besides these fields stays with its writer.
  const places = blanks.map(
    ({ number, laneId, stepId, order }) => [number, { laneId, stepId, order }] as const,
  );
  // In the order of their numbers: that in which they were written would say which are one person's.
  places.sort(([a], [b]) => (a < b ? -1 : 1));
  doc.transact(() => {
    publishEntries(privateMode, new Map(id === undefined ? [] : [[id, fields]]));
    publishEntries(root, new Map(places));
  });
}
