import { collectionOf } from '../record/definitions.ts';
import type { BoardSnapshot } from '../snapshot.ts';

/** Why a finding need not be shown, as its record says; undefined where it is not muted. */
export function mutedReason(
  snapshot: BoardSnapshot,
  { on, key }: { readonly on: string; readonly key: string },
): string | undefined {
  const collection = collectionOf(on);
  return collection ? snapshot[collection].get(on)?.muted?.[key] : undefined;
}
