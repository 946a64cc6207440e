import type { LaneId, MapId, PersonaId, StageId, StepId } from '../ids.ts';
import { emotionId } from '../ids.ts';
import { compareKeys } from '../order/order.ts';
import type { Card } from '../records/card.ts';
import type { Emotion } from '../records/emotion.ts';
import type { JourneyMap } from '../records/journeyMap.ts';
import type { Lane } from '../records/lane.ts';
import type { Persona } from '../records/persona.ts';
import type { Stage } from '../records/stage.ts';
import type { Step } from '../records/step.ts';
import type { StepLink } from '../records/stepLink.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import { type BoardIndex, cellKey, createIndex } from './boardIndex.ts';

/**
 * What a selector can read. Pass an index where more than one question is asked of the same board: a bare snapshot
 * is indexed anew for each.
 */
export type Source = BoardSnapshot | BoardIndex;

/** The index of a source; itself if it is one. */
export function indexOf(source: Source): BoardIndex {
  return 'snapshot' in source ? source : createIndex(source);
}

/** The board's maps from left to right, then from top to bottom. */
export function mapsOf(source: Source): readonly JourneyMap[] {
  const { maps } = 'snapshot' in source ? source.snapshot : source;
  return [...maps.values()].sort(
    (a, b) => a.pos[0] - b.pos[0] || a.pos[1] - b.pos[1] || compareKeys(a.id, b.id),
  );
}

/** The stages of a map in order. */
export function stagesOf(source: Source, mapId: MapId): readonly Stage[] {
  return indexOf(source).stagesByMap.get(mapId) ?? [];
}

/** The steps of a stage in order. */
export function stepsOf(source: Source, stageId: StageId): readonly Step[] {
  return indexOf(source).stepsByStage.get(stageId) ?? [];
}

/** All steps of a map in the order of its columns: (stage order, stage id, step order, step id). */
export function columnsOf(source: Source, mapId: MapId): readonly Step[] {
  return indexOf(source).stepsByMap.get(mapId) ?? [];
}

/** The lanes of a map in order, hidden ones included. */
export function lanesOf(source: Source, mapId: MapId): readonly Lane[] {
  return indexOf(source).lanesByMap.get(mapId) ?? [];
}

/** The cards that start in a cell, or lie in the lane's tray where `stepId` is null, in order. */
export function cardsIn(source: Source, laneId: LaneId, stepId: StepId | null): readonly Card[] {
  return indexOf(source).cardsByCell.get(cellKey(laneId, stepId)) ?? [];
}

/** The cards that start at a step, lane by lane. */
export function cardsAt(source: Source, stepId: StepId): readonly Card[] {
  return indexOf(source).cardsByStep.get(stepId) ?? [];
}

/** All cards of a map, in no particular order. */
export function cardsOf(source: Source, mapId: MapId): readonly Card[] {
  return indexOf(source).cardsByMap.get(mapId) ?? [];
}

/** The emotion points of a map whose step and persona are there, in no particular order. */
export function emotionsOf(source: Source, mapId: MapId): readonly Emotion[] {
  return indexOf(source).emotionsByMap.get(mapId) ?? [];
}

/** The emotion point of a persona at a step. */
export function emotionAt(source: Source, stepId: StepId, personaId: PersonaId): Emotion | null {
  const { emotions } = 'snapshot' in source ? source.snapshot : source;
  return emotions.get(emotionId(stepId, personaId)) ?? null;
}

/** The personas of a map, the main one first; those that are gone are left out. */
export function personasOf(source: Source, mapId: MapId): readonly Persona[] {
  const { maps, personas } = 'snapshot' in source ? source.snapshot : source;
  const seen = new Set(maps.get(mapId)?.personaIds ?? []);
  return [...seen].flatMap((id) => personas.get(id) ?? []);
}

/** The links between steps of a map whose both ends are there. */
export function stepLinksOf(source: Source, mapId: MapId): readonly StepLink[] {
  return indexOf(source).linksByMap.get(mapId) ?? [];
}

/** The columns a card covers: its own and those to the right within its stage, `span` at most; none in a tray. */
export function stepsCoveredBy(source: Source, card: Card): readonly Step[] {
  if (card.stepId === null) return [];
  const index = indexOf(source);
  const stage = index.stageOfStep.get(card.stepId);
  const steps = stage ? (index.stepsByStage.get(stage.id) ?? []) : [];
  const first = steps.findIndex((step) => step.id === card.stepId);
  return first < 0 ? [] : steps.slice(first, first + Math.max(1, card.span));
}
