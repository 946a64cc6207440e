/** What a person may do on a board, strongest first; the owner of the machine may do what a facilitator may. */
export const ROLES = ['owner', 'facilitator', 'editor', 'commenter', 'viewer'] as const;

export type Role = (typeof ROLES)[number];

/** Whether a role may change the board's content. */
export function mayEdit(role: Role): boolean {
  return role === 'owner' || role === 'facilitator' || role === 'editor';
}

/** Whether a role may make and revoke links. */
export function mayShare(role: Role): boolean {
  return role === 'owner' || role === 'facilitator';
}

/** The role named by the server, or the weakest one when it names none that we know. */
export function readRole(value: unknown): Role {
  return ROLES.find((role) => role === value) ?? 'viewer';
}
