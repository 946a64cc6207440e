import type { BoardIndex } from '../board/boardIndex.ts';
import {
  cardsAt,
  cardsOf,
  emotionsOf,
  indexOf,
  mapsOf,
  type Source,
  stagesOf,
  stepsCoveredBy,
  stepsOf,
} from '../board/selectors.ts';
import { channelOf } from '../channels/channelOf.ts';
import type { MapId } from '../ids.ts';
import type { Iso } from '../records/base.ts';
import type { Card, OpportunityCard, PainCard, TouchpointCard } from '../records/card.ts';
import type { Channel } from '../records/directory.ts';
import type { Emotion } from '../records/emotion.ts';
import type { JourneyMap } from '../records/journeyMap.ts';
import { EPOCH } from '../schema/scalars.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import type { CardKind } from '../vocabulary/vocabulary.ts';

/** What the checks read: the board, what several of them ask of it, made once, and the day on which they ask. */
export interface Facts {
  readonly index: BoardIndex;
  readonly snapshot: BoardSnapshot;
  /** From left to right. */
  readonly maps: readonly JourneyMap[];
  /** All cards of a kind on a map, those in trays too, column by column. */
  cardsOfKind<K extends CardKind>(mapId: MapId, kind: K): readonly (Card & { kind: K })[];
  /** Cards that start at a step or reach over it. */
  touchpointsAt(stepId: string): readonly TouchpointCard[];
  painsAt(stepId: string): readonly PainCard[];
  emotionsAt(stepId: string): readonly Emotion[];
  /** The opportunities that answer a pain point. */
  answersTo(painId: string): readonly OpportunityCard[];
  channelsOf(touchpoint: TouchpointCard): readonly Channel[];
  /** Whole days since an instant; 0 for a record that does not say when it was made. */
  daysSince(at: Iso): number;
}

const DAY = 86_400_000;

/** The facts of a board on the day of `now`, gathered stage by stage with a pause after each. */
export function* gatherFacts(source: Source, now: Iso): Generator<undefined, Facts> {
  const index = indexOf(source);
  const { snapshot } = index;
  const maps = mapsOf(index);
  // A group is made when it is first asked for: one at a time, not all under one question.
  for (const group of ['stepsByMap', 'laneOfCard', 'cardsByStep', 'cardsByMap', 'emotionsByMap'] as const) {
    void index[group];
    yield;
  }
  const cards = new Map<string, Card[]>();
  const covering = new Map<string, Card[]>();
  const emotions = new Map<string, Emotion[]>();
  const answers = new Map<string, OpportunityCard[]>();
  const keep = <T>(groups: Map<string, T[]>, key: string, value: T): void => {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  };

  for (const { id: mapId } of maps) {
    for (const stage of stagesOf(index, mapId)) {
      for (const card of stepsOf(index, stage.id).flatMap(({ id }) => cardsAt(index, id))) {
        keep(cards, `${mapId} ${card.kind}`, card);
        if (card.kind !== 'touchpoint' && card.kind !== 'pain') continue;
        for (const { id } of stepsCoveredBy(index, card)) keep(covering, `${id} ${card.kind}`, card);
      }
      yield;
    }
    for (const card of cardsOf(index, mapId)) {
      if (card.stepId === null || !index.columnOfStep.has(card.stepId))
        keep(cards, `${mapId} ${card.kind}`, card);
      if (card.kind === 'opportunity') for (const pain of card.painIds) keep(answers, pain, card);
    }
    yield;
    for (const emotion of emotionsOf(index, mapId)) keep(emotions, emotion.stepId, emotion);
    yield;
  }

  return {
    index,
    snapshot,
    maps,
    // Each group holds cards of the kind in its key.
    cardsOfKind: <K extends CardKind>(mapId: MapId, kind: K) =>
      (cards.get(`${mapId} ${kind}`) ?? []) as unknown as readonly (Card & { kind: K })[],
    touchpointsAt: (stepId) => (covering.get(`${stepId} touchpoint`) ?? []) as readonly TouchpointCard[],
    painsAt: (stepId) => (covering.get(`${stepId} pain`) ?? []) as readonly PainCard[],
    emotionsAt: (stepId) => emotions.get(stepId) ?? [],
    answersTo: (painId) => answers.get(painId) ?? [],
    channelsOf: ({ channelIds }) => channelIds.flatMap((id) => channelOf(snapshot, id) ?? []),
    daysSince: (at) => (at === EPOCH ? 0 : Math.max(0, Math.floor((Date.parse(now) - Date.parse(at)) / DAY))),
  };
}
