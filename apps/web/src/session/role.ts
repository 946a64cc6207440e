import { ROLES, type Role } from '@wayline/document';

/** Whether a role leads the room: makes and revokes links, begins and ends votes. */
export function mayLead(role: Role): boolean {
  return role === 'owner' || role === 'facilitator';
}

/** The role named by the server, or the weakest one when it names none that we know. */
export function readRole(value: unknown): Role {
  return ROLES.find((role) => role === value) ?? 'viewer';
}
