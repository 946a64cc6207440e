import { CLOSE, isTerminalClose } from '@wayline/document';

/** Why a page stops trying to reach its room; each has its own screen. */
export type StopReason =
  | 'badFrame'
  | 'signIn'
  | 'forbidden'
  | 'missing'
  | 'otherGeneration'
  | 'tooBig'
  | 'tooOld'
  | 'rejected';

const REASONS: ReadonlyMap<number, StopReason> = new Map<number, StopReason>([
  [CLOSE.badFrame, 'badFrame'],
  [CLOSE.signIn, 'signIn'],
  [CLOSE.forbidden, 'forbidden'],
  [CLOSE.noSuchBoard, 'missing'],
  [CLOSE.otherGeneration, 'otherGeneration'],
  [CLOSE.tooBig, 'tooBig'],
  [CLOSE.clientTooOld, 'tooOld'],
]);

/** What a close code ends: a reason to stop, or null for everything that time may heal. */
export function stopReasonOf(closeCode: number): StopReason | null {
  return isTerminalClose(closeCode) ? (REASONS.get(closeCode) ?? 'badFrame') : null;
}
