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
import type { LossWords } from '../losses/lossWords.ts';

/** What tables of these maps cannot say about them, one sentence each. */
export function tableLosses(index: BoardIndex, maps: readonly JourneyMap[], words: LossWords): string[] {
  const { snapshot } = index;
  const cards = maps.flatMap(({ id }) => cardsOf(index, id));
  const lanes = new Map(maps.flatMap(({ id }) => lanesOf(index, id)).map((lane) => [lane.id, lane]));
  const losses: string[] = [];
  const lose = (found: readonly unknown[], sentence: (count: number) => string): void => {
    if (found.length > 0) losses.push(sentence(found.length));
  };
  lose(
    cards.filter(({ stepId }) => stepId === null),
    words.trayCards,
  );
  lose(
    cards.filter(({ text, kind }) => text.trim() === '' && kind !== 'touchpoint'),
    words.blankCards,
  );
  lose(
    cards.filter(({ span }) => span > 1),
    words.cardWidths,
  );
  lose(
    cards.filter((card) => kindOfLane(card) !== card.kind),
    words.cardKinds,
  );
  lose(
    cards.filter(({ kind }) => kind === 'pain'),
    words.severities,
  );
  lose(
    cards.filter((card) => card.kind === 'opportunity' && (card.impact ?? card.effort) !== undefined),
    words.impacts,
  );
  lose(
    cards.filter(({ evidence, personaIds }) => evidence.state !== 'assumed' || personaIds.length > 0),
    words.evidence,
  );
  lose(
    maps.flatMap(({ id }) => stepLinksOf(index, id)),
    words.stepLinks,
  );
  lose([...snapshot.metrics.values()], words.metrics);
  lose(
    maps.flatMap(({ id }) => emotionsOf(index, id)).filter(({ source }) => source !== 'assumed'),
    words.emotionSources,
  );
  lose(mapsOf(snapshot).slice(maps.length), words.otherMaps);
  lose([...snapshot.items.values()], words.items);
  return losses;

  function kindOfLane(card: Card): Card['kind'] {
    const lane = lanes.get(card.laneId);
    if (lane?.type === 'evidence' && card.kind === 'quote') return 'quote';
    return (lane && LANES[lane.type].cardKind) ?? 'note';
  }
}
