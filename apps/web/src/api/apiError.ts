import type { Says } from '@wayline/exchange';
import { fieldsOf, listOf, textOf } from './fields.ts';

/** One thing wrong with a file, where it is. */
export interface FileProblem {
  /** "line 12", "B7", "cards[3].text" */
  readonly where: string;
  readonly code: string;
  readonly message: string;
  /** A phrase and what it is made with, for other languages than English. */
  readonly says?: Says;
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

const isValue = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** One problem as the server lists it. */
export function readProblem(value: unknown): FileProblem {
  const problem = fieldsOf(value);
  const [phrase, ...values] = listOf(problem.says);
  const isSaid = typeof phrase === 'string' && values.every(isValue);
  return {
    where: textOf(problem.where, textOf(problem.path)),
    code: textOf(problem.code),
    message: textOf(problem.message, textOf(problem.what)),
    ...(isSaid && { says: [phrase, ...values] as const }),
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
