import type { Role } from '@wayline/document';

/** Whether a role may put dots: everybody but those who only look. */
export function mayVote(role: Role): boolean {
  return role !== 'viewer';
}
