import { type BoardSnapshot, cardsOf, emotionsOf, type JourneyMap, type Persona } from '@wayline/domain';
import { boardDrawing, createMeasurer, type Drawing, layoutBoard } from '@wayline/scene';
import { type Choice, chooseMap, choosePersona } from '../chooseMap.ts';
import type { WriteOptions } from '../format.ts';
import { counted } from '../text/counted.ts';
import { pictureLosses } from './pictureLosses.ts';
import { seenBy } from './seenBy.ts';

/** What a picture shows, and what it leaves out. */
export interface Picture {
  readonly drawing: Drawing;
  readonly title: string;
  readonly losses: readonly string[];
}

/** Draws the whole board, or one map where `options` name a map or a persona. */
export function pictureOf(snapshot: BoardSnapshot, options: WriteOptions): Choice<Picture> {
  const one = options.map !== undefined || options.persona !== undefined;
  if (!one) return { ok: true, value: drawn(snapshot, null, null) };
  const map = chooseMap(snapshot, options);
  if (!map.ok) return map;
  if (options.persona === undefined) return { ok: true, value: drawn(snapshot, map.value, null) };
  const persona = choosePersona(snapshot, map.value, options);
  return persona.ok ? { ok: true, value: drawn(snapshot, map.value, persona.value) } : persona;
}

function drawn(snapshot: BoardSnapshot, map: JourneyMap | null, persona: Persona | null): Picture {
  const shown = map && persona ? seenBy(snapshot, map.id, persona.id) : snapshot;
  const scene = layoutBoard(shown, createMeasurer());
  const drawing = boardDrawing(scene, shown, map ? { mapId: map.id } : {});
  const title = (map?.title || snapshot.board.title).trim() || 'Journey';
  const losses = pictureLosses(drawing);
  if (map && persona) losses.push(...leftOut(snapshot, shown, map, persona));
  return { drawing, title: persona ? `${title}, ${persona.name}` : title, losses };
}

function leftOut(all: BoardSnapshot, shown: BoardSnapshot, map: JourneyMap, persona: Persona): string[] {
  const cards = cardsOf(all, map.id).length - cardsOf(shown, map.id).length;
  const emotions = emotionsOf(all, map.id).length - emotionsOf(shown, map.id).length;
  if (cards + emotions === 0) return [];
  return [`${counted(cards, 'card')} and ${counted(emotions, 'emotion')} that are not ${persona.name}’s.`];
}
