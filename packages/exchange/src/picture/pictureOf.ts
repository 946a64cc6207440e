import { type BoardSnapshot, cardsOf, emotionsOf, type JourneyMap, type Persona } from '@wayline/domain';
import { boardDrawing, createMeasurer, type Drawing, layoutBoard, posterDrawing } from '@wayline/scene';
import { type Choice, chooseMap, choosePersona } from '../chooseMap.ts';
import type { WriteOptions } from '../format.ts';
import type { LossWords } from '../losses/lossWords.ts';
import { lossWordsOf } from '../losses/lossWordsOf.ts';
import { inSteadyOrder } from './inSteadyOrder.ts';
import { pictureLosses } from './pictureLosses.ts';
import { pictureUris } from './pictureUris.ts';
import { seenBy } from './seenBy.ts';

/** What a picture shows, and what it leaves out. */
export interface Picture {
  readonly drawing: Drawing;
  /** The pictures in it, as `data:` URIs by file id. */
  readonly image: (fileId: string) => string | undefined;
  readonly title: string;
  readonly losses: readonly string[];
}

/** Draws the whole board, or one map where `options` name a map, a persona or a page. */
export function pictureOf(board: BoardSnapshot, options: WriteOptions): Choice<Picture> {
  const snapshot = inSteadyOrder(board);
  const one = options.map !== undefined || options.persona !== undefined || options.page !== undefined;
  if (!one) return { ok: true, value: drawn(snapshot, null, null, options) };
  const map = chooseMap(snapshot, options);
  if (!map.ok) return map;
  if (options.persona === undefined) return { ok: true, value: drawn(snapshot, map.value, null, options) };
  const persona = choosePersona(snapshot, map.value, options);
  return persona.ok ? { ok: true, value: drawn(snapshot, map.value, persona.value, options) } : persona;
}

function drawn(
  snapshot: BoardSnapshot,
  map: JourneyMap | null,
  persona: Persona | null,
  options: WriteOptions,
): Picture {
  const shown = map && persona ? seenBy(snapshot, map.id, persona.id) : snapshot;
  const drawing = drawingOf(shown, map, options);
  const title = (map?.title || snapshot.board.title).trim() || 'Journey';
  const image = pictureUris(options.extras);
  const losses = pictureLosses(drawing, image, lossWordsOf(options));
  if (map && persona) losses.push(...leftOut(snapshot, shown, map, persona, lossWordsOf(options)));
  const parts = [title, persona?.name ?? '', options.page === 'fit' ? '' : (options.page ?? '')];
  return { drawing, image, title: parts.filter((part) => part !== '').join(', '), losses };
}

function drawingOf(
  shown: BoardSnapshot,
  map: JourneyMap | null,
  { page, stateOf, words, votes }: WriteOptions,
): Drawing {
  const measurer = createMeasurer(words);
  if (map && page) {
    return posterDrawing(shown, map.id, measurer, {
      page,
      ...(stateOf !== undefined && { stateOf }),
      ...(votes && { votes }),
    });
  }
  return boardDrawing(layoutBoard(shown, measurer, undefined, votes), shown, {
    ...(map && { mapId: map.id }),
    ...(words && { words }),
  });
}

function leftOut(
  all: BoardSnapshot,
  shown: BoardSnapshot,
  map: JourneyMap,
  persona: Persona,
  words: LossWords,
): string[] {
  const cards = cardsOf(all, map.id).length - cardsOf(shown, map.id).length;
  const emotions = emotionsOf(all, map.id).length - emotionsOf(shown, map.id).length;
  return cards + emotions === 0 ? [] : [words.notOf(persona.name, cards, emotions)];
}
