/** Why a command did nothing. */
export type Refusal =
  /** The record, or one that it would lie in, is not on the board (any more). */
  | 'notFound'
  /** A value is not one that the field can hold; `problems` says which. */
  | 'invalid'
  /** The field is not written this way: it says who a record is, or another command keeps it consistent. */
  | 'protected'
  /** The map has its one lane of this kind already, in view. */
  | 'laneExists'
  /** Steps and stages stay on their map. */
  | 'otherMap'
  /** The rules on deleting ask for something first; `problems` lists the uses. */
  | 'inUse'
  /** Nothing that could be selected, moved or written was named. */
  | 'nothing';

export interface Refused {
  readonly ok: false;
  readonly reason: Refusal;
  readonly problems?: readonly string[];
}

/** What a command answers: done, or refused with a reason and nothing written. */
export type Result<Extra = unknown> = ({ readonly ok: true } & Extra) | Refused;

/** The one answer without anything to tell. */
export const DONE: { readonly ok: true } = { ok: true };

export function refused(reason: Refusal, problems?: readonly string[]): Refused {
  return problems ? { ok: false, reason, problems } : { ok: false, reason };
}
