import type { ApiError } from '../api/apiError.ts';
import type { Text } from './en.ts';

/** One sentence for a person about a request that failed: the server's own when it has one. */
export function errorText(text: Text['shell'], error: ApiError): string {
  if (error.status === 0) return text.unreachable;
  return error.message || text.serverSays(error.status);
}
