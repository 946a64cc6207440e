import type { BoardDocument } from '@wayline/document';

/** The ids, and with each member of a group the rest of that group; `open` is the group that was gone into. */
export function wholeGroups(
  board: BoardDocument,
  ids: readonly string[],
  open: string | null,
): readonly string[] {
  const { items } = board.snapshot();
  const groups = new Set<string>();
  for (const id of ids) {
    const groupId = items.get(id)?.groupId;
    if (groupId !== undefined && groupId !== open) groups.add(groupId);
  }
  if (groups.size === 0) return ids;
  const found = new Set(ids);
  for (const { id, groupId } of items.values()) if (groupId && groups.has(groupId)) found.add(id);
  return [...found];
}
