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
import { counted } from '../text/counted.ts';
import { scoreOf } from './score.ts';

/** What a Mermaid journey cannot say about a map, one sentence each. */
export function mermaidLosses(index: BoardIndex, map: JourneyMap, persona: Persona | null): string[] {
  const { snapshot } = index;
  const losses: string[] = [];
  const others = personasOf(index, map.id).filter(({ id }) => id !== persona?.id);
  if (others.length > 0) {
    losses.push(
      `The emotions of ${others.map(({ name }) => name).join(', ')}: a Mermaid journey has one score per step.`,
    );
  }
  const steps = columnsOf(index, map.id);
  const unrated = steps.filter(({ id }) => !persona || !emotionAt(index, id, persona.id));
  if (unrated.length > 0) {
    losses.push(
      `${counted(unrated.length, 'step')} without an emotion got the score 3 and a comment that says so.`,
    );
  }
  const own = emotionsOf(index, map.id).filter(({ personaId }) => personaId === persona?.id);
  const rounded = own.filter(({ valence }) => scoreOf(valence) - 3 !== valence);
  if (rounded.length > 0) losses.push(`${counted(rounded.length, 'emotion')} rounded to a whole score.`);
  const worded = own.filter(({ word, reason }) => (word ?? '') !== '' || reason !== '');
  if (worded.length > 0) losses.push(`The words and reasons of ${counted(worded.length, 'emotion')}.`);
  // A touchpoint that says no more than who acts is carried by the names on the task.
  const cards = cardsOf(index, map.id).filter(
    (card) => !(card.kind === 'touchpoint' && card.actorIds.length > 0 && card.channelIds.length === 0),
  );
  if (cards.length > 0) losses.push(`${counted(cards.length, 'card')}: Mermaid has no lanes.`);
  const maps = mapsOf(snapshot).length - 1;
  if (maps > 0) losses.push(`${counted(maps, 'other map')} of the board.`);
  if (snapshot.items.size > 0)
    losses.push(`${counted(snapshot.items.size, 'thing')} on the canvas outside the map.`);
  return losses;
}
