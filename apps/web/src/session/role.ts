import { ROLES, type Role } from '@wayline/document';

/** Whether a role may make and revoke links. */
export function mayShare(role: Role): boolean {
  return role === 'owner' || role === 'facilitator';
}

/** Whether a role may begin and end votes. */
export function mayRunVotes(role: Role): boolean {
  return role === 'owner' || role === 'facilitator';
}

/** The role named by the server, or the weakest one when it names none that we know. */
export function readRole(value: unknown): Role {
  return ROLES.find((role) => role === value) ?? 'viewer';
}
