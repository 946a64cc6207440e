import { type BoardSnapshot, createIndex, type JourneyMap, mapsOf, stagesOf } from '@wayline/domain';
import { createMeasurer, type Drawing, ENGLISH_SCENE, stageDrawings } from '@wayline/scene';
import { chooseMap } from '../chooseMap.ts';
import type { WriteOptions, WriteResult } from '../format.ts';
import { lossWordsOf } from '../losses/lossWordsOf.ts';
import { bytesOfPicture } from '../picture/bytesOfPicture.ts';
import { inSteadyOrder } from '../picture/inSteadyOrder.ts';
import { pictureHeader } from '../picture/pictureHeader.ts';
import { pictureOf } from '../picture/pictureOf.ts';
import { safeFilename } from '../text/safeFilename.ts';
import { sealZip } from '../zip/sealZip.ts';
import type { Slide } from './deck.ts';
import { type DeckPicture, deckParts } from './deckParts.ts';
import { mapNotes, stageNotes } from './mapNotes.ts';
import { opportunityTable } from './opportunityTable.ts';

const MIME = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
/** The longest side of a slide: 56 inches, in map units. */
const LONGEST = 56 * 96;
/** Rows of a table that are read from the back of a room, its head left out. */
const ROWS = 12;

/**
 * Writes a presentation of shapes and texts that can be edited: the board or one map on a slide of its own size, then
 * for each map a slide for each stage and the list of its opportunities. What a slide shows is said in its notes.
 */
export async function writePptx(board: BoardSnapshot, options: WriteOptions): Promise<WriteResult> {
  const { onStep } = options;
  onStep?.({ does: 'measuring' });
  const snapshot = inSteadyOrder(board);
  const picture = pictureOf(snapshot, options);
  if (!picture.ok) return picture;
  const maps = mapsShown(snapshot, options);
  const { drawing, title, losses } = picture.value;
  const { width, height } = slideSize(drawing);
  const { words = ENGLISH_SCENE } = options;
  const index = createIndex(snapshot);
  const notes = maps.map((map) => mapNotes(index, map, words));
  const slides: Slide[] = [
    {
      title: drawing.title || title,
      notes: [drawing.description, ...notes].join('\n\n'),
      content: { type: 'drawing', drawing },
    },
    ...maps.flatMap((map) => mapSlides(snapshot, map, width / height, options)),
  ];
  const pictures = picturesOf(slides, options);
  const deck = {
    title: drawing.title || title,
    description: drawing.description,
    language: words.language,
    theme: options.theme ?? 'light',
    width,
    height,
    slides,
  };
  const lossWords = lossWordsOf(options);
  const parts = deckParts(deck, pictures, (page) =>
    onStep?.({ does: 'drawing', page, pages: slides.length }),
  );
  onStep?.({ does: 'writing' });
  return {
    ok: true,
    bytes: sealZip(parts),
    mime: MIME,
    filename: safeFilename(title, 'pptx'),
    losses: [...losses, lossWords.font()],
  };
}

function mapsShown(snapshot: BoardSnapshot, options: WriteOptions): readonly JourneyMap[] {
  const { map, persona, page } = options;
  if (map === undefined && persona === undefined && page === undefined) return mapsOf(snapshot);
  const choice = chooseMap(snapshot, options);
  return choice.ok ? [choice.value] : [];
}

function slideSize({ bounds }: Drawing): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, LONGEST / bounds.width, LONGEST / bounds.height);
  return { width: Math.max(96, bounds.width * scale), height: Math.max(96, bounds.height * scale) };
}

function mapSlides(
  snapshot: BoardSnapshot,
  map: JourneyMap,
  ratio: number,
  { words = ENGLISH_SCENE, votes }: WriteOptions,
): readonly Slide[] {
  const index = createIndex(snapshot);
  const stages = new Map(stagesOf(index, map.id).map((stage) => [stage.id as string, stage]));
  const slides = stageDrawings(snapshot, map.id, createMeasurer(words), ratio, votes).flatMap(
    ({ stageId, drawing }): Slide[] => {
      const stage = stages.get(stageId);
      if (!stage) return [];
      const title = `${map.title}: ${stage.name.trim() || words.untitledStage}`;
      return [{ title, notes: stageNotes(index, map, stage, words), content: { type: 'drawing', drawing } }];
    },
  );
  const [head, ...rows] = opportunityTable(index, map, words);
  const heading = `${map.title}: ${words.journey.lanes.opportunities.title}`;
  for (let at = 0; head && at < rows.length; at += ROWS) {
    const page = rows.slice(at, at + ROWS);
    const notes = page.map((cells) => cells.filter((cell) => cell !== '').join(' – ')).join('\n');
    slides.push({ title: heading, notes, content: { type: 'table', rows: [head, ...page] } });
  }
  return slides;
}

function picturesOf(slides: readonly Slide[], { extras }: WriteOptions): ReadonlyMap<string, DeckPicture> {
  const bytesOf = bytesOfPicture(extras);
  const pictures = new Map<string, DeckPicture>();
  for (const { content } of slides) {
    if (content.type !== 'drawing') continue;
    for (const mark of content.drawing.groups.flatMap(({ marks }) => marks)) {
      if (mark.type !== 'image' || pictures.has(mark.fileId)) continue;
      const bytes = bytesOf(mark.fileId);
      const header = bytes && pictureHeader(bytes);
      if (!bytes || !header?.ok || (header.mime !== 'image/png' && header.mime !== 'image/jpeg')) continue;
      const extension = header.mime === 'image/png' ? 'png' : 'jpeg';
      pictures.set(mark.fileId, { bytes, extension, width: header.width, height: header.height });
    }
  }
  return pictures;
}
