import type { Role } from '@wayline/document';
import { type Principal, roleOn } from './principal.ts';

/** What can be done to one board. */
export type BoardAction = 'read' | 'comment' | 'write' | 'facilitate' | 'share' | 'delete';

const READ: readonly BoardAction[] = ['read'];
const COMMENT: readonly BoardAction[] = [...READ, 'comment'];
const WRITE: readonly BoardAction[] = [...COMMENT, 'write'];
const FACILITATE: readonly BoardAction[] = [...WRITE, 'facilitate', 'share'];

const ALLOWED: Readonly<Record<Role, readonly BoardAction[]>> = {
  viewer: READ,
  commenter: COMMENT,
  editor: WRITE,
  facilitator: FACILITATE,
  owner: [...FACILITATE, 'delete'],
};

/** Whether a role goes so far. */
export function mayDo(role: Role, action: BoardAction): boolean {
  return ALLOWED[role].includes(action);
}

/** The one place that decides who may do what on a board: for sockets, routes, exports and imports alike. */
export function can(principal: Principal | null, boardId: string, action: BoardAction): boolean {
  const role = principal && roleOn(principal, boardId);
  return role !== null && mayDo(role, action);
}
