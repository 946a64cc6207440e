import type { BoardSnapshot } from '@wayline/domain';
import type { LossWords } from '../losses/lossWords.ts';
import type { Canvas } from './canvas.ts';

/** What another program than Wayline does not get out of a canvas, one sentence each. */
export function canvasLosses(
  { items, cards, emotions, connectors, metrics }: BoardSnapshot,
  { nodes, edges }: Pick<Canvas, 'nodes' | 'edges'>,
  words: LossWords,
): string[] {
  const drawn = new Set(nodes.map(({ id }) => id));
  const count = (type: string): number => [...items.values()].filter((item) => item.type === type).length;
  const unseen = [...cards.values()].filter(({ id }) => !drawn.has(id)).length;
  const sentences: readonly (readonly [number, (count: number) => string])[] = [
    [emotions.size, words.emotionPoints],
    [metrics.size, words.metrics],
    [unseen, words.unseenCards],
    [count('drawing'), words.drawings],
    [count('shape'), words.shapesAsText],
    [connectors.size - edges.length, words.looseConnectors],
  ];
  const losses = sentences.flatMap(([number, sentence]) => (number > 0 ? [sentence(number)] : []));
  return losses.length > 0 ? [...losses, words.canvasJourney()] : [];
}
