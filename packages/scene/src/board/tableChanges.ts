/** What became of a table of records: `put` were made or changed, `gone` are the ids that it lost. */
export interface TableChanges<T> {
  readonly put: readonly T[];
  readonly gone: readonly string[];
}

const NONE: TableChanges<never> = { put: [], gone: [] };

/**
 * The records in which two tables differ, by identity. A table that was copied and written into keeps its order, so
 * both are walked side by side, without a lookup, as far as that is true.
 */
export function tableChanges<T extends { readonly id: string }>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): TableChanges<T> {
  if (before === after) return NONE;
  const put: T[] = [];
  const old = before.values();
  let isInStep = true;
  for (const record of after.values()) {
    if (isInStep) {
      const beside = old.next().value;
      if (beside === record) continue;
      isInStep = beside?.id === record.id;
    }
    if (before.get(record.id) !== record) put.push(record);
  }
  // In step to the end and of one length, nothing can be missing.
  const isWhole = isInStep && before.size === after.size;
  return { put, gone: isWhole ? [] : [...before.keys()].filter((id) => !after.has(id)) };
}
