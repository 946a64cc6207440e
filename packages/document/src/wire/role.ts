/** What a person may do on a board, most first. The owner of the server counts as a facilitator everywhere. */
export const ROLES = ['owner', 'facilitator', 'editor', 'commenter', 'viewer'] as const;

export type Role = (typeof ROLES)[number];

/** Whether the role may write into the board's document. */
export function canEdit(role: Role): boolean {
  return role === 'owner' || role === 'facilitator' || role === 'editor';
}
