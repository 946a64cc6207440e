import { type BoardDocument, LOCAL, setCardKind, setFields } from '@wayline/document';
import type { Card, ChannelId } from '@wayline/domain';

/** Adds a channel to a card; a plain note becomes a touchpoint by it. */
export function withChannel(board: BoardDocument, card: Card, channelId: ChannelId): void {
  board.transact(LOCAL, () => {
    if (card.kind !== 'touchpoint') setCardKind(board, { id: card.id, kind: 'touchpoint' });
    const now = board.get('cards', card.id);
    if (now?.kind !== 'touchpoint' || now.channelIds.includes(channelId)) return;
    setFields(board, 'cards', card.id, { channelIds: [...now.channelIds, channelId] });
  });
}
