import type { StopReason } from '../sync/stopReason.ts';

/** Why no board is on the screen; `unreachable` when neither the server nor this browser has it. */
export type StopKind = StopReason | 'unreachable';

/** What an HTTP status says of a board; null when trying on is right. */
export function stopReasonOfStatus(status: number): StopReason | null {
  if (status === 401) return 'signIn';
  if (status === 403) return 'forbidden';
  return status === 404 || status === 410 ? 'missing' : null;
}
