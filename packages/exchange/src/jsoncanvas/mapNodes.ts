import { type BoardSnapshot, type Card, channelOf } from '@wayline/domain';
import { CARD_LOOK, type MapScene, type Part, type Rect, THEMES } from '@wayline/scene';
import type { CanvasNode } from './canvas.ts';
import { nodePlace } from './nodePlace.ts';

/** A map as a group of its stages' groups, with its steps, lanes and cards as texts where they stand. */
export function mapNodes(map: MapScene, snapshot: BoardSnapshot): CanvasNode[] {
  const title = snapshot.maps.get(map.mapId)?.title ?? '';
  return [
    group(map.mapId, map.rect, title),
    ...map.stages.map(({ stageId, x, width }) => {
      const { y } = map.stageRow;
      const rect = { x: map.rect.x + x, y: map.rect.y + y, width, height: map.rect.height - y };
      return group(stageId, rect, snapshot.stages.get(stageId)?.name ?? '');
    }),
    ...map.parts.flatMap((part) => {
      const node = partNode(part, snapshot);
      return node ? [{ ...node, ...nodePlace(onBoard(part, map)) }] : [];
    }),
  ];
}

function group(id: string, rect: Rect, label: string): CanvasNode {
  return { id, type: 'group', ...nodePlace(rect), ...(label !== '' && { label }) };
}

function onBoard({ rect }: Part, map: MapScene): Rect {
  return { ...rect, x: map.rect.x + rect.x, y: map.rect.y + rect.y };
}

function partNode({ kind, refs, rect }: Part, snapshot: BoardSnapshot): CanvasNode | null {
  if (kind === 'step' && refs.stepId !== undefined) {
    return text(refs.stepId, rect, snapshot.steps.get(refs.stepId)?.name ?? '');
  }
  if (kind === 'laneHeader' && refs.laneId !== undefined) {
    return text(refs.laneId, rect, snapshot.lanes.get(refs.laneId)?.title ?? '');
  }
  const card = kind === 'card' && refs.cardId !== undefined ? snapshot.cards.get(refs.cardId) : undefined;
  if (!card) return null;
  const color = card.color ?? (card.kind === 'note' ? undefined : THEMES.light[CARD_LOOK[card.kind].hue]);
  return { ...text(card.id, rect, cardWords(card, snapshot)), ...(color !== undefined && { color }) };
}

function text(id: string, rect: Rect, words: string): CanvasNode {
  return { id, type: 'text', ...rect, text: words };
}

/** A touchpoint without a text is called after its channels. */
function cardWords(card: Card, snapshot: BoardSnapshot): string {
  if (card.text.trim() !== '' || card.kind !== 'touchpoint') return card.text;
  return card.channelIds.flatMap((id) => channelOf(snapshot, id)?.name ?? []).join(', ');
}
