import { type BoardSnapshot, entriesOf } from '@wayline/domain';
/** tmp */
export function canonicalJson(snapshot: BoardSnapshot): string {
  return (
    [...entriesOf(snapshot)]
      .map((e) => JSON.stringify(e.record, Object.keys(e.record).sort()))
      .sort()
      .join('\n') + JSON.stringify(snapshot.board)
  );
}
