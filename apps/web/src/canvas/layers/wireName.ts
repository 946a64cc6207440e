import type { BoardDocument } from '@wayline/document';
import { type Connector, type ConnectorEnd, collectionOf } from '@wayline/domain';
import type { Text } from '../../i18n/en.ts';

const FIELDS = ['text', 'name', 'title'] as const;

/** What assistive technology calls a connector without a label: by what it joins. */
export function wireName(board: BoardDocument, { from, to }: Connector, words: Text['canvas']): string {
  const nameOf = (end: ConnectorEnd): string => {
    if ('pos' in end) return words.acts.somewhere;
    const collection = collectionOf(end.recordId);
    const record: object = (collection && board.get(collection, end.recordId)) ?? {};
    const texts = FIELDS.map((field) => String(Reflect.get(record, field) ?? '').trim());
    return texts.find((text) => text !== '') ?? words.acts.somewhere;
  };
  return words.acts.connectorName(nameOf(from), nameOf(to));
}
