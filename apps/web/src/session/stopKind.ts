import type { StopReason } from '../sync/stopReason.ts';

/**
 * Why no board is on the screen. `unreachable`: neither the server nor this browser has it. `demoted`: this
 * browser kept changes that its person may no longer write.
 */
export type StopKind = StopReason | 'unreachable' | 'demoted';

/** What an HTTP status says of a board; null when trying on is right. */
export function stopReasonOfStatus(status: number): StopReason | null {
  if (status === 401) return 'signIn';
  if (status === 403) return 'forbidden';
  return status === 404 || status === 410 ? 'missing' : null;
}
