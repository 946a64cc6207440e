import type { ConnectorEnd, Position } from '@wayline/domain';
import type { Rect, Scene } from '@wayline/scene';

type TiedEnd = Extract<ConnectorEnd, { readonly recordId: string }>;

function rectOf(scene: Scene, id: string): Rect | undefined {
  const item = scene.items.find(({ itemId }) => itemId === id);
  if (item) return item.rect;
  for (const map of scene.maps) {
    if (map.mapId === id) return map.rect;
    const part = map.parts.find(({ refs: { cardId, emotionId }, kind }) =>
      kind === 'card' ? cardId === id : kind === 'emotionPoint' && emotionId === id,
    );
    if (part) return { ...part.rect, x: map.rect.x + part.rect.x, y: map.rect.y + part.rect.y };
  }
  return undefined;
}

/** Where an arrow's end stays when what it is tied to is deleted: on the side it asked for, else in the middle. */
export function pointOf(scene: Scene): (end: TiedEnd) => Position | null {
  return ({ recordId, side }) => {
    const rect = rectOf(scene, recordId);
    if (!rect) return null;
    const { x, y, width, height } = rect;
    const across = side === 'left' ? 0 : side === 'right' ? 1 : 0.5;
    const down = side === 'top' ? 0 : side === 'bottom' ? 1 : 0.5;
    return [Math.round(x + width * across), Math.round(y + height * down)];
  };
}
