import type { BoardSnapshot, Card, ChannelUse, EvidenceState, JourneyMap, Persona } from '@wayline/domain';
import { measuredPoints } from '../map/emotion/measuredPoints.ts';
import type { SceneWords } from '../words/sceneWords.ts';
import type { LegendSigns } from './posterLegend.ts';

/** The signs that a map shows in its visible lanes. */
export function legendSigns(
  snapshot: BoardSnapshot,
  map: JourneyMap,
  personas: readonly Persona[],
  use: ChannelUse,
  words: SceneWords,
): LegendSigns {
  const evidence = new Set<EvidenceState>();
  const lanes = new Map([...snapshot.lanes.values()].map((lane) => [lane.id as string, lane]));
  const shown = (card: Card): boolean => card.mapId === map.id && lanes.get(card.laneId)?.hidden !== true;
  const cards = [...snapshot.cards.values()].filter(shown);
  for (const card of cards) if (card.kind === 'pain') evidence.add(card.evidence.state);
  const taken = new Set(
    use.personas.flatMap(({ stops }) => stops.map((stop) => `${stop.stepId} ${stop.channelId}`)),
  );
  const onMap = (stepId: string): boolean => snapshot.steps.get(stepId)?.mapId === map.id;
  return {
    personas,
    evidence,
    measured: measuredPoints([...snapshot.metrics.values()], onMap, words).length > 0,
    repeats: use.losing > 0,
    offered: use.offered.some(({ stepId, channelIds }) =>
      channelIds.some((id) => !taken.has(`${stepId} ${id}`)),
    ),
    moments: cards.some((card) => card.kind === 'moment' && !card.makeOrBreak),
    makeOrBreak: cards.some((card) => card.kind === 'moment' && card.makeOrBreak),
  };
}
