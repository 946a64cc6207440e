import type { ApiError } from '../api/apiError.ts';
import type { Text } from './en.ts';

/** One sentence for a person about a request that failed: by its code, else in the server's own words when it has some. */
export function errorText(text: Text['shell'], error: ApiError): string {
  if (error.status === 0) return text.unreachable;
  const known: Readonly<Record<string, string>> = text.errors;
  return (
    (Object.hasOwn(known, error.code) ? known[error.code] : undefined) ||
    error.message ||
    text.serverSays(error.status)
  );
}
