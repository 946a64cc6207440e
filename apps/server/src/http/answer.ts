/** What a route says. */
export type Answer =
  | { readonly status: number; readonly json: unknown; readonly headers?: Readonly<Record<string, string>> }
  | {
      readonly status: number;
      readonly bytes: Uint8Array;
      readonly headers: Readonly<Record<string, string>>;
    };

export function success(json: unknown, status: 200 | 201 = 200): Answer {
  return { status, json };
}

/** A refusal in the one shape all errors have. `code` is for programs and stays; `message` is for people. */
export function failure(status: number, code: string, message: string, details?: unknown): Answer {
  return { status, json: { error: { code, message, ...(details !== undefined && { details }) } } };
}

export function signInFirst(): Answer {
  return failure(401, 'sign_in', 'Open the link that was shared with you, or sign in with the owner secret.');
}

/** The same words whether the board is unknown or not for this person: an id tells nothing. */
export function noSuchBoard(): Answer {
  return failure(404, 'no_such_board', 'There is no such board, or it is not shared with you.');
}
