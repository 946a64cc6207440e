import {
  type BoardSnapshot,
  type Card,
  type ChannelUse,
  type JourneyMap,
  measureMetric,
  type PainCard,
  type Persona,
} from '@wayline/domain';
import type { SceneWords } from '../words/sceneWords.ts';
import type { FooterLine } from './posterFooter.ts';

/** What stands out on a map: hand-overs that lose the context, and the worst pain point. */
export function findings(
  snapshot: BoardSnapshot,
  map: JourneyMap,
  use: ChannelUse,
  words: SceneWords,
): FooterLine {
  const items: string[] = [];
  if (use.losing > 0) {
    items.push(words.poster.handOvers(use.losing));
  }
  const placed = cardsOn(snapshot, map.id).filter(
    ({ stepId }) => stepId !== null && snapshot.steps.has(stepId),
  );
  const worst = worstPain(placed);
  if (worst) {
    const step = worst.stepId === null ? undefined : snapshot.steps.get(worst.stepId)?.name;
    items.push(words.poster.worstPain(worst.severity, worst.frequency, step));
  }
  return { lead: snapshot.board.title, items };
}

/** How many people and answers a map rests on: under its personas, under its evidence, under its metrics. */
export function samples(
  snapshot: BoardSnapshot,
  map: JourneyMap,
  personas: readonly Persona[],
  { poster }: SceneWords,
): FooterLine {
  const cards = cardsOn(snapshot, map.id);
  // The same sample may stand under several cards: it is counted once.
  const sources = new Map<string, number>();
  for (const { evidence } of cards) {
    if (evidence.n === undefined) continue;
    sources.set(`${evidence.source ?? ''}|${evidence.date ?? ''}|${evidence.n}`, evidence.n);
  }
  const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
  const interviewed = sum(personas.map(({ sampleSize }) => sampleSize ?? 0));
  const answers = sum(metricsOn(snapshot, map).map((n) => n));
  const items = [
    [interviewed, poster.behindPersonas],
    [sum(sources.values()), poster.inEvidence],
    [answers, poster.answers],
  ] as const;
  return {
    lead: 'n',
    items: items.filter(([n]) => n > 0).map(([n, say]) => say(n)),
  };
}

function cardsOn({ cards }: BoardSnapshot, mapId: string): Card[] {
  return [...cards.values()].filter((card) => card.mapId === mapId);
}

function worstPain(cards: readonly Card[]): PainCard | undefined {
  let worst: PainCard | undefined;
  for (const card of cards) {
    if (card.kind !== 'pain' || card.status === 'resolved') continue;
    const weight = card.severity * card.frequency;
    const most = worst ? worst.severity * worst.frequency : 0;
    if (weight > most || (weight === most && worst && card.severity > worst.severity)) worst = card;
  }
  return worst;
}

function metricsOn({ metrics, steps, stages, cards }: BoardSnapshot, map: JourneyMap): number[] {
  return [...metrics.values()].flatMap((metric) => {
    const { kind, id } = metric.scope;
    const isOnMap =
      kind === 'map'
        ? id === map.id
        : kind === 'stage'
          ? stages.get(id)?.mapId === map.id
          : kind === 'step'
            ? steps.get(id)?.mapId === map.id
            : cards.get(id)?.mapId === map.id;
    const measured = isOnMap ? measureMetric(metric) : null;
    return measured ? [measured.n] : [];
  });
}
