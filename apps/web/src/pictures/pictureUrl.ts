import { sha256Of } from '@wayline/domain';

/** Where the server gives out a file's picture; null for an id that no server knows. */
export function pictureUrl(fileId: string): string | null {
  const sha256 = sha256Of(fileId);
  return sha256 === null ? null : `/api/files/${sha256}`;
}
