import type { Role } from '@wayline/document';
import { readRole } from '../session/role.ts';
import { readTime } from './boardSummary.ts';
import { fieldsOf, textOf } from './fields.ts';

/** A link to a board, as it is known after its token was shown once. */
export interface ShareLink {
  readonly id: string;
  readonly role: Role;
  readonly label: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly expiresAt: number | null;
}

/** A link just made: the only moment its address is known. */
export interface NewShareLink {
  readonly id: string;
  readonly url: string;
}

export function readShareLink(value: unknown): ShareLink {
  const link = fieldsOf(value);
  const expiresAt = readTime(link.expiresAt);
  return {
    id: textOf(link.id),
    role: readRole(link.role),
    label: textOf(link.label),
    createdAt: readTime(link.createdAt),
    expiresAt: Number.isNaN(expiresAt) ? null : expiresAt,
  };
}
