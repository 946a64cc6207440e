import {
  type BoardIndex,
  type Card,
  cardsOf,
  emotionsOf,
  type JourneyMap,
  LANES,
  lanesOf,
  mapsOf,
  stepLinksOf,
} from '@wayline/domain';
import { counted } from '../text/counted.ts';

/** What a table cannot say about a map, one sentence each. */
export function csvLosses(index: BoardIndex, map: JourneyMap): string[] {
  const { snapshot } = index;
  const cards = cardsOf(index, map.id);
  const lanes = new Map(lanesOf(index, map.id).map((lane) => [lane.id, lane]));
  const losses: string[] = [];
  const lose = (found: readonly unknown[], sentence: (count: number) => string): void => {
    if (found.length > 0) losses.push(sentence(found.length));
  };
  lose(
    cards.filter(({ stepId }) => stepId === null),
    (n) => `${counted(n, 'card')} that lie at no step.`,
  );
  lose(
    cards.filter(({ text, kind }) => text.trim() === '' && kind !== 'touchpoint'),
    (n) => `${counted(n, 'card')} without a text.`,
  );
  lose(
    cards.filter(({ span }) => span > 1),
    (n) => `The width of ${counted(n, 'card')} over several steps.`,
  );
  lose(
    cards.filter((card) => kindOfLane(card) !== card.kind),
    (n) => `The kind of ${counted(n, 'card')} that its lane does not say.`,
  );
  lose(
    cards.filter(({ kind }) => kind === 'pain'),
    (n) => `Severity and frequency of ${counted(n, 'pain point')}.`,
  );
  lose(
    cards.filter((card) => card.kind === 'opportunity' && (card.impact ?? card.effort) !== undefined),
    (n) => `Impact and effort of ${counted(n, 'opportunity').replace(/ys?$/, n === 1 ? 'y' : 'ies')}.`,
  );
  lose(
    cards.filter(({ evidence, personaIds }) => evidence.state !== 'assumed' || personaIds.length > 0),
    (n) => `Evidence and personas of ${counted(n, 'card')}.`,
  );
  lose(stepLinksOf(index, map.id), (n) => `${counted(n, 'link')} between steps, with what they carry over.`);
  lose(
    [...snapshot.metrics.values()],
    (n) => `${counted(n, 'series').replace(/seriess/, 'series')} of measurements.`,
  );
  lose(
    emotionsOf(index, map.id).filter(({ source }) => source !== 'assumed'),
    (n) => `How ${counted(n, 'emotion')} became known.`,
  );
  lose(mapsOf(snapshot).slice(1), (n) => `${counted(n, 'other map')} of the board.`);
  lose([...snapshot.items.values()], (n) => `${counted(n, 'thing')} on the canvas outside the map.`);
  return losses;

  function kindOfLane(card: Card): Card['kind'] {
    const lane = lanes.get(card.laneId);
    if (lane?.type === 'evidence' && card.kind === 'quote') return 'quote';
    return (lane && LANES[lane.type].cardKind) ?? 'note';
  }
}
