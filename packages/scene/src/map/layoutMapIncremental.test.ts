import type { BoardSnapshot, Card } from '@wayline/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapScene, Part } from '../scene/scene.ts';
import { createMeasurer } from '../text/createMeasurer.ts';
import { layoutMap } from './layoutMap.ts';
import { LENS_MAP, lensBoard } from './testing/lensBoard.ts';
import { anyBoard, RANDOM_MAP } from './testing/snapshotArbitrary.ts';

const measurer = createMeasurer();
const board = lensBoard();

const editCard = (snapshot: BoardSnapshot, id: string, fields: Partial<Card>): BoardSnapshot => {
  const card = snapshot.cards.get(id);
  if (!card) throw new Error(`no card ${id}`);
  return { ...snapshot, cards: new Map(snapshot.cards).set(id, { ...card, ...fields } as Card) };
};
const fresh = (snapshot: BoardSnapshot): MapScene => layoutMap(snapshot, LENS_MAP, measurer);
const changedKeys = (before: MapScene, after: MapScene): string[] => {
  const old = new Map(before.parts.map((part): [string, Part] => [part.key, part]));
  return after.parts.filter((part) => old.get(part.key) !== part).map(({ key }) => key);
};

describe('layoutMap after an edit', () => {
  it('gives back the same scene where nothing changed', () => {
    const first = fresh(board);
    expect(layoutMap(board, LENS_MAP, measurer, first)).toBe(first);
    const sameRecords = { ...board, cards: new Map(board.cards), items: new Map() };
    expect(layoutMap(sameRecords, LENS_MAP, measurer, first)).toBe(first);
  });

  it('makes only the edited card anew where its row keeps its height', () => {
    const first = fresh(board);
    const edited = editCard(board, 'card:doing-3', { text: 'Hunts for a card' });
    const after = layoutMap(edited, LENS_MAP, measurer, first);
    expect(changedKeys(first, after)).toEqual(['card:doing-3']);
    expect(after).toEqual(fresh(edited));
  });

  it('moves the rows below where a row grows, and draws none of them anew', () => {
    const first = fresh(board);
    const card = board.cards.get('card:doing-3');
    if (!card) throw new Error('no card');
    const cards = new Map(board.cards).set('card:second', { ...card, id: 'card:second', order: 'a1' });
    const after = layoutMap({ ...board, cards }, LENS_MAP, measurer, first);
    expect(after).toEqual(fresh({ ...board, cards }));
    const old = new Map(first.parts.map((part): [string, Part] => [part.key, part]));
    const below = after.parts.filter(
      ({ kind, refs }) => kind === 'card' && refs.laneId === 'lane:painPoints',
    );
    expect(below.length).toBe(9);
    for (const part of below) {
      // A card of two lines and the gap above it, in steps of 8.
      expect(part.rect.y - (old.get(part.key)?.rect.y ?? 0)).toBe(56);
      expect(part.marks).toBe(old.get(part.key)?.marks);
    }
  });

  it('draws a persona’s marker anew wherever it stands when its colour changes', () => {
    const first = fresh(board);
    const mara = board.personas.get('persona:m');
    if (!mara) throw new Error('no persona');
    const edited = { ...board, personas: new Map(board.personas).set(mara.id, { ...mara, color: 5 }) };
    const after = layoutMap(edited, LENS_MAP, measurer, first);
    expect(after).toEqual(fresh(edited));
    expect(changedKeys(first, after)).toContain('card:painPoints-4');
    expect(changedKeys(first, after)).not.toContain('card:painPoints-5');
  });

  it('follows a touchpoint into the channels lane, and a moment into its stem', () => {
    const first = fresh(board);
    const call = editCard(board, 'card:touchpoints-5', {
      channelIds: ['channel:phone'],
      usedChannels: {},
    } as object);
    const after = layoutMap(call, LENS_MAP, measurer, first);
    expect(after).toEqual(fresh(call));
    expect(changedKeys(first, after)).toContain('lane:channels');
    const moved = editCard(board, 'card:momentsOfTruth-1', { stepId: 'step:2' });
    const withStem = layoutMap(moved, LENS_MAP, measurer, after);
    expect(withStem).toEqual(fresh(moved));
    expect(changedKeys(after, withStem)).toContain('lane:emotionCurve');
  });

  it('says the same as a layout from scratch, whatever it was shown before', () => {
    fc.assert(
      fc.property(fc.array(anyBoard, { minLength: 2, maxLength: 4 }), (boards) => {
        let scene: MapScene | undefined;
        for (const snapshot of boards) {
          scene = layoutMap(snapshot, RANDOM_MAP, measurer, scene);
          expect(scene).toEqual(layoutMap(snapshot, RANDOM_MAP, measurer));
        }
      }),
      { seed: 97, numRuns: 60 },
    );
  });
});
