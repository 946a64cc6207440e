import type { Role } from '@wayline/document';
import { readRole } from '../session/role.ts';
import { fieldsOf, textOf } from './fields.ts';

/** What the server says of a board to somebody who may open it. */
export interface BoardAccess {
  readonly id: string;
  readonly title: string;
  readonly role: Role;
  /** Names one life of the room; copies of different generations must never merge. */
  readonly generation: string;
  readonly me: { readonly id: string; readonly name: string; readonly colour: string };
}

export function readBoardAccess(value: unknown): BoardAccess {
  const board = fieldsOf(value);
  const me = fieldsOf(board.me);
  return {
    id: textOf(board.id),
    title: textOf(board.title),
    role: readRole(board.role),
    generation: textOf(board.generation),
    me: { id: textOf(me.id), name: textOf(me.name), colour: textOf(me.colour) },
  };
}
