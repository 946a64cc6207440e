import { type Card, type Item, safeLink } from '@wayline/domain';

/** Where a reader may go from a sticky or a card: its own address, else that of its evidence. */
export function recordLink(record: Item | Card | undefined): { readonly link?: string } {
  if (!record) return {};
  const url = 'url' in record ? record.url : undefined;
  const source = 'evidence' in record ? record.evidence.url : undefined;
  const link = [url, source].map((each) => (each ? safeLink(each) : null)).find((each) => each !== null);
  return link ? { link } : {};
}
