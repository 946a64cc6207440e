/**
 * Why the server closes a sync socket. y-websocket ends on 4400–4499 and tries again on 4500–4599, so the
 * hundreds carry the meaning.
 */
export const CLOSE: {
  readonly badFrame: 4400;
  readonly signIn: 4401;
  /** Not allowed, or no longer. */
  readonly forbidden: 4403;
  readonly noSuchBoard: 4404;
  /** The room was rebuilt: a document of another generation must not merge into it. */
  readonly otherGeneration: 4409;
  readonly tooBig: 4413;
  readonly clientTooOld: 4426;
  readonly storageNotReady: 4503;
} = {
  badFrame: 4400,
  signIn: 4401,
  forbidden: 4403,
  noSuchBoard: 4404,
  otherGeneration: 4409,
  tooBig: 4413,
  clientTooOld: 4426,
  storageNotReady: 4503,
};

export type CloseCode = (typeof CLOSE)[keyof typeof CLOSE];

/** Whether a client must stop connecting after this code instead of trying again with backoff. */
export function isTerminalClose(code: number): boolean {
  return code >= 4400 && code <= 4499;
}
