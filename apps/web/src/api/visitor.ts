import { fieldsOf, textOf } from './fields.ts';

/** Who this browser is to the server. */
export interface Visitor {
  readonly id: string;
  readonly name: string;
  /** The owner makes and deletes boards; a guest has those that were shared. */
  readonly isOwner: boolean;
}

export function readVisitor(value: unknown): Visitor {
  const visitor = fieldsOf(value);
  return { id: textOf(visitor.id), name: textOf(visitor.name), isOwner: visitor.role === 'owner' };
}
