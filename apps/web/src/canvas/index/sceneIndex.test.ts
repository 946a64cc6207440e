import { moveItems, setFields } from '@wayline/document';
import { type ItemId, SAMPLE_MAP, sampleBoard } from '@wayline/domain';
import { afterEach, describe, expect, it } from 'vitest';
import { marqueed } from '../pointer/marquee.ts';
import { openIndex } from '../testing/openIndex.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

function open() {
  const { board, scenes, index, close } = openIndex(sampleBoard('2026-11-04T09:30:00.000Z'));
  ends.push(close);
  const calls: string[] = [];
  const hear =
    (name: string): (() => void) =>
    () =>
      void calls.push(name);
  return { board, scenes, index, calls, hear };
}

const stickiesOf = (board: ReturnType<typeof open>['board']) =>
  [...board.snapshot().items.values()].filter(({ type }) => type === 'sticky');

describe('the index of a scene', () => {
  it('tells a move only to whoever follows that thing, and to whoever follows places', () => {
    const { board, scenes, index, calls, hear } = open();
    const [moved, other] = stickiesOf(board);
    if (!moved || !other) throw new Error('the sample has too few notes');
    index.subscribeTo(moved.id, hear('moved'));
    index.subscribeTo(other.id, hear('other'));
    index.subscribeTo(SAMPLE_MAP, hear('map'));
    index.subscribePlaces(hear('places'));
    moveItems(board, [{ id: moved.id as ItemId, pos: [9000, 9000] }]);
    scenes.flush();
    expect(calls).toEqual(['moved', 'places']);
    expect(index.things.query({ x: 9000, y: 9000, width: 1, height: 1 })).toEqual(new Set([moved.id]));
    expect(index.place(moved.id)).toMatchObject({ x: 9000, y: 9000 });
  });

  it('does not call for new places when only a colour changes', () => {
    const { board, scenes, index, calls, hear } = open();
    const [note] = stickiesOf(board);
    index.subscribePlaces(hear('places'));
    index.subscribeTo(note?.id ?? '', hear('note'));
    setFields(board, 'items', note?.id ?? '', { color: '#336699' });
    scenes.flush();
    expect(calls).toEqual(['note']);
  });

  it('shows a change before it is written, and takes it back', () => {
    const { board, index } = open();
    const [emotion] = board.snapshot().emotions.values();
    if (!emotion) throw new Error('the sample has no curve');
    const y = (): number => index.part(emotion.id)?.part.rect.y ?? Number.NaN;
    const before = y();
    const lanes = index
      .map(SAMPLE_MAP)
      ?.parts.filter(({ refs }) => refs.laneId !== index.part(emotion.id)?.part.refs.laneId);
    index.preview((snapshot) => ({
      ...snapshot,
      emotions: new Map(snapshot.emotions).set(emotion.id, {
        ...emotion,
        valence: emotion.valence > 0 ? -2 : 2,
      }),
    }));
    expect(y()).not.toBe(before);
    expect(board.get('emotions', emotion.id)?.valence).toBe(emotion.valence);
    // The preview lays out one lane anew: all other parts are the very same.
    const kept = new Set(index.map(SAMPLE_MAP)?.parts);
    expect(lanes?.filter((part) => !kept.has(part))).toEqual([]);
    index.preview(null);
    expect(y()).toBe(before);
  });
});

describe('a marquee', () => {
  it('takes notes that it touches, cards of a map that it crosses, and a map that lies in it whole', () => {
    const { board, index } = open();
    const surface = { canvas: { index }, session: { board } } as never;
    const [note] = stickiesOf(board);
    const at = index.place(note?.id ?? '');
    if (!at) throw new Error('a note is not drawn');
    expect(marqueed(surface, { x: at.x + 2, y: at.y + 2, width: 3, height: 3 })).toEqual([note?.id]);
    const card = index.map(SAMPLE_MAP)?.parts.find(({ kind }) => kind === 'card');
    const place = index.place(card?.refs.cardId ?? '');
    if (!place) throw new Error('a card is not drawn');
    expect(marqueed(surface, { x: place.x + 2, y: place.y + 2, width: 3, height: 3 })).toEqual([
      card?.refs.cardId,
    ]);
    expect(marqueed(surface, { x: -5000, y: -5000, width: 20_000, height: 20_000 })).toContain(SAMPLE_MAP);
  });
});
