import {
  type BoardIndex,
  cardsOf,
  columnsOf,
  emotionAt,
  emotionsOf,
  type JourneyMap,
  mapsOf,
  type Persona,
  personasOf,
} from '@wayline/domain';
import type { LossWords } from '../losses/lossWords.ts';
import { scoreOf } from './score.ts';

/** What a Mermaid journey cannot say about a map, one sentence each. */
export function mermaidLosses(
  index: BoardIndex,
  map: JourneyMap,
  persona: Persona | null,
  words: LossWords,
): string[] {
  const { snapshot } = index;
  const losses: string[] = [];
  const others = personasOf(index, map.id).filter(({ id }) => id !== persona?.id);
  if (others.length > 0) losses.push(words.othersEmotions(others.map(({ name }) => name).join(', ')));
  const lose = (count: number, sentence: (count: number) => string): void => {
    if (count > 0) losses.push(sentence(count));
  };
  const steps = columnsOf(index, map.id);
  lose(steps.filter(({ id }) => !persona || !emotionAt(index, id, persona.id)).length, words.unratedSteps);
  const own = emotionsOf(index, map.id).filter(({ personaId }) => personaId === persona?.id);
  lose(own.filter(({ valence }) => scoreOf(valence) - 3 !== valence).length, words.roundedEmotions);
  lose(own.filter(({ word, reason }) => (word ?? '') !== '' || reason !== '').length, words.emotionWords);
  // A touchpoint that says no more than who acts is carried by the names on the task.
  const cards = cardsOf(index, map.id).filter(
    (card) => !(card.kind === 'touchpoint' && card.actorIds.length > 0 && card.channelIds.length === 0),
  );
  lose(cards.length, words.cardsWithoutLane);
  lose(mapsOf(snapshot).length - 1, words.otherMaps);
  lose(snapshot.items.size, words.items);
  return losses;
}
