import { type Connector, type ConnectorEnd, compareZ, type Item, type ItemId } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { type AddConnector, addConnector } from './addConnector.ts';
import { type AddItem, addItem } from './addItem.ts';
import { newGroupId } from './newGroupId.ts';

/** Items and the arrows among them, of this board or of another. */
export interface Things {
  readonly items: readonly Item[];
  readonly connectors: readonly Connector[];
}

/**
 * Puts copies of things on the board, moved by a distance, in front of all others and in the order in which they lay.
 * Groups become groups of their own, items of a copied frame lie in its copy, and arrows join the copies. An arrow
 * with an end at something that is neither copied nor on the board is left out. Returns the copies, items first.
 */
export function copyThings(
  board: BoardDocument,
  { items, connectors }: Things,
  [dx, dy]: readonly [dx: number, dy: number],
): readonly string[] {
  const copyOf = new Map<string, ItemId>(items.map(({ id }) => [id, board.newId('item')]));
  const groups = new Map<string, string>();
  const groupOf = (groupId: string): string => {
    const known = groups.get(groupId) ?? newGroupId(board.random);
    groups.set(groupId, known);
    return known;
  };
  const endOf = (end: ConnectorEnd): ConnectorEnd =>
    'pos' in end
      ? { pos: [end.pos[0] + dx, end.pos[1] + dy] }
      : { ...end, recordId: copyOf.get(end.recordId) ?? end.recordId };

  return board.transact(LOCAL, () => {
    const made: string[] = [];
    for (const item of [...items].sort(compareZ)) {
      const { id, z: _z, createdAt: _at, createdBy: _by, frameId, groupId, ...fields } = item;
      const frame = frameId === undefined ? undefined : (copyOf.get(frameId) ?? frameId);
      const isThere = frame !== undefined && (copyOf.has(frameId ?? '') || board.get('items', frame));
      const added = addItem(board, {
        ...fields,
        id: copyOf.get(id),
        pos: [item.pos[0] + dx, item.pos[1] + dy],
        ...(groupId !== undefined && { groupId: groupOf(groupId) }),
        ...(isThere && { frameId: frame }),
        // The rest of an item is what a new one is made of, whatever its type.
      } as AddItem);
      if (added.ok) made.push(added.id);
    }
    for (const connector of [...connectors].sort(compareZ)) {
      const { id: _id, z: _z, createdAt: _at, createdBy: _by, from, to, ...fields } = connector;
      const added = addConnector(board, { ...fields, from: endOf(from), to: endOf(to) } as AddConnector);
      if (added.ok) made.push(added.id);
    }
    return made;
  });
}
