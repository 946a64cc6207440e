import { fieldsOf, listOf, textOf } from './fields.ts';

/** One thing wrong with a file, where it is. */
export interface FileProblem {
  /** "line 12", "B7", "cards[3].text" */
  readonly where: string;
  readonly code: string;
  readonly message: string;
}

/** Why the server did not do what was asked. */
export interface ApiError {
  /** HTTP status; 0 when the server could not be reached. */
  readonly status: number;
  readonly code: string;
  /** One sentence in English from the server; empty when it said none. */
  readonly message: string;
  /** Every problem of a refused file; empty otherwise. */
  readonly problems: readonly FileProblem[];
}

export type ApiResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ApiError };

/** One problem as the server lists it. */
export function readProblem(value: unknown): FileProblem {
  const problem = fieldsOf(value);
  return {
    where: textOf(problem.where, textOf(problem.path)),
    code: textOf(problem.code),
    message: textOf(problem.message, textOf(problem.what)),
  };
}

/** Reads an error's body; whatever a proxy in between may have put there becomes a plain error of that status. */
export function readApiError(status: number, body: unknown): ApiError {
  const error = fieldsOf(fieldsOf(body).error);
  return {
    status,
    code: textOf(error.code, status === 0 ? 'unreachable' : `http_${status}`),
    message: textOf(error.message),
    problems: listOf(error.details).map(readProblem),
  };
}
