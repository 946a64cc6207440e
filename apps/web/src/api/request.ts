import { type ApiResult, readApiError } from './apiError.ts';

export interface RequestOptions {
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

async function readBody(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

/** Asks the server of this page; never throws: a server that cannot be reached is an error of status 0. */
export async function request<T>(
  method: string,
  path: string,
  read: (body: unknown) => T,
  { body, signal }: RequestOptions = {},
): Promise<ApiResult<T>> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
  } catch {
    return { ok: false, error: readApiError(0, undefined) };
  }
  const answer = await readBody(response);
  if (!response.ok) return { ok: false, error: readApiError(response.status, answer) };
  return { ok: true, value: read(answer) };
}
