import type { Surface } from '../pointer/stroke.ts';

/** Selects every map, item and connector; what is locked stays out, for it would only be in the way. */
export function selectAll({ session, canvas, ui }: Pick<Surface, 'session' | 'canvas' | 'ui'>): void {
  const { items, maps, connectors } = canvas.index.scene();
  ui.getState().select([
    ...items.map(({ itemId }) => itemId).filter((id) => !session.board.get('items', id)?.locked),
    ...maps.map(({ mapId }) => mapId),
    ...connectors.map(({ connectorId }) => connectorId),
  ]);
}
