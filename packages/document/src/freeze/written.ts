import * as Y from 'yjs';

/** The stretches that a transaction wrote into a text and that still stand, in order. */
export function writtenIn(text: Y.Text, transaction: Y.Transaction): readonly string[] {
  const stretches: string[] = [];
  let goesOn = false;
  for (let item = text._start; item; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentString)) continue;
    const old = Math.max(0, (transaction.beforeState.get(item.id.client) ?? 0) - item.id.clock);
    const letters = item.content.str.slice(old);
    if (letters !== '') stretches.push(goesOn && old === 0 ? (stretches.pop() ?? '') + letters : letters);
    goesOn = letters !== '';
  }
  return stretches;
}

/** What stood under a key of a map before a transaction; undefined where nothing did. */
export function valueBefore(
  { _map }: Pick<Y.AbstractType<unknown>, '_map'>,
  key: string,
  { beforeState, deleteSet }: Y.Transaction,
): unknown {
  let item = _map.get(key) ?? null;
  while (item && item.id.clock >= (beforeState.get(item.id.client) ?? 0)) item = item.left;
  if (!item) return undefined;
  const { client, clock } = item.id;
  const goesNow = deleteSet.clients
    .get(client)
    ?.some((gone) => gone.clock <= clock && clock < gone.clock + gone.len);
  return item.deleted && !goesNow ? undefined : item.content.getContent().at(-1);
}
