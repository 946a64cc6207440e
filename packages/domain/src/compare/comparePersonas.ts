import { concernsPersona, touchpointChannel } from '../board/channelUse.ts';
import { cardsOf, columnsOf, emotionAt, indexOf, lanesOf, type Source } from '../board/selectors.ts';
import type { MapId, PersonaId, StepId } from '../ids.ts';
import { compareOrder } from '../order/order.ts';
import type { Card } from '../records/card.ts';
import { compareSheets } from './compareSheets.ts';
import type { PersonaComparison, StepDifference, StepDifferences } from './personaDifference.ts';

/**
 * Everything in which two personas differ: their sheets, and on a map their feelings, their channels and the cards
 * that are about one of them only. Null where one of them, or the map, is not on the board.
 */
export function comparePersonas(
  source: Source,
  a: PersonaId,
  b: PersonaId,
  mapId: MapId | null,
): PersonaComparison | null {
  const index = indexOf(source);
  const { personas, maps } = index.snapshot;
  const [first, second] = [personas.get(a), personas.get(b)];
  if (!first || !second || (mapId !== null && !maps.has(mapId))) return null;
  const sheet = compareSheets(first, second);
  if (mapId === null) return { sheet, mapId, steps: [] };

  const laneRank = new Map(lanesOf(index, mapId).map(({ id }, rank) => [id as string, rank]));
  const cards = [...cardsOf(index, mapId)].sort(
    (one, other) =>
      (laneRank.get(one.laneId) ?? 0) - (laneRank.get(other.laneId) ?? 0) || compareOrder(one, other),
  );
  const byStep = new Map<StepId | null, StepDifference[]>();
  for (const card of cards) {
    const difference = ofCard(card, a, b);
    if (!difference) continue;
    const its = byStep.get(card.stepId);
    if (its) its.push(difference);
    else byStep.set(card.stepId, [difference]);
  }
  const steps = columnsOf(index, mapId).map(
    ({ id }): StepDifferences => ({
      stepId: id,
      differences: [...ofFeelings(index, id, a, b), ...(byStep.get(id) ?? [])],
    }),
  );
  steps.push({ stepId: null, differences: byStep.get(null) ?? [] });
  return { sheet, mapId, steps: steps.filter(({ differences }) => differences.length > 0) };
}

function ofFeelings(source: Source, stepId: StepId, a: PersonaId, b: PersonaId): StepDifference[] {
  const [ofA, ofB] = [emotionAt(source, stepId, a), emotionAt(source, stepId, b)];
  const objectId = ofA?.id ?? ofB?.id;
  if (!objectId) return [];
  const differences: StepDifference[] = [];
  if (ofA?.valence !== ofB?.valence) {
    differences.push({ kind: 'valence', objectId, a: ofA?.valence ?? null, b: ofB?.valence ?? null });
  }
  for (const kind of ['word', 'reason'] as const) {
    const [textA, textB] = [ofA?.[kind] || null, ofB?.[kind] || null];
    if (textA !== textB) differences.push({ kind, objectId, a: textA, b: textB });
  }
  return differences;
}

function ofCard(card: Card, a: PersonaId, b: PersonaId): StepDifference | null {
  const [isOfA, isOfB] = [concernsPersona(card, a), concernsPersona(card, b)];
  if (isOfA !== isOfB) return { kind: 'card', objectId: card.id, only: isOfA ? 'a' : 'b' };
  if (!isOfA || card.kind !== 'touchpoint') return null;
  const [ofA, ofB] = [touchpointChannel(card, a), touchpointChannel(card, b)];
  return ofA === ofB ? null : { kind: 'channel', objectId: card.id, a: ofA, b: ofB };
}
