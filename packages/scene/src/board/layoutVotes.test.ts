import { describe, expect, it } from 'vitest';
import { LENS_MAP, lensBoard } from '../map/testing/lensBoard.ts';
import type { Votes } from '../map/votes.ts';
import { posterDrawing } from '../poster/posterDrawing.ts';
import { stageDrawings } from '../poster/stageDrawings.ts';
import type { Mark } from '../scene/mark.ts';
import type { Scene } from '../scene/scene.ts';
import { createMeasurer } from '../text/createMeasurer.ts';
import { RUSSIAN_SCENE } from '../words/ru.ts';
import { layoutBoard } from './layoutBoard.ts';

const measurer = createMeasurer();
const board = lensBoard();
const FIRST = 'card:opportunities-2';
const SECOND = 'card:opportunities-3';

const textsOf = (groups: readonly { readonly marks: readonly Mark[] }[]): string[] =>
  groups.flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])));
const partOf = ({ maps }: Scene, id: string) => maps[0]?.parts.find(({ key }) => key === id);
const saidBy = (scene: Scene, id: string): string[] => textsOf([partOf(scene, id) ?? { marks: [] }]);
const laid = (votes?: Votes, last?: Scene): Scene => layoutBoard(board, measurer, last, votes);

describe('votes on a board', () => {
  it('stand at the right end of an opportunity’s first line', () => {
    const scene = laid(new Map([[FIRST, 9]]));
    expect(saidBy(scene, FIRST)).toContain('9 votes');
    const mark = partOf(scene, FIRST)?.marks.find((each) => each.type === 'text' && each.text === '9 votes');
    const width = partOf(scene, FIRST)?.rect.width ?? 0;
    expect(mark).toMatchObject({ type: 'text', anchor: 'end', color: 'k-opp' });
    expect(mark && 'x' in mark ? mark.x : 0).toBeLessThanOrEqual(width - 8);
    expect(saidBy(scene, SECOND).some((text) => text.includes('vote'))).toBe(false);
  });

  it('are said of none where nothing was voted on', () => {
    expect(laid(new Map())).toEqual(laid());
  });

  it('draw anew only the cards whose count changed', () => {
    const before = laid(
      new Map([
        [FIRST, 1],
        [SECOND, 4],
      ]),
    );
    const after = laid(
      new Map([
        [FIRST, 2],
        [SECOND, 4],
      ]),
      before,
    );
    const old = new Map(before.maps[0]?.parts.map((part) => [part.key, part]));
    const changed = after.maps[0]?.parts.filter((part) => old.get(part.key) !== part) ?? [];
    expect(changed.map(({ key }) => key)).toEqual([FIRST]);
    expect(after).toEqual(
      laid(
        new Map([
          [FIRST, 2],
          [SECOND, 4],
        ]),
      ),
    );
  });

  it('keep the scene where they say the same, or are of things that draw none', () => {
    const before = laid(new Map([[FIRST, 1]]));
    expect(laid(new Map([[FIRST, 1]]), before)).toBe(before);
    expect(
      laid(
        new Map([
          [FIRST, 1],
          ['card:doing-3', 3],
        ]),
        before,
      ),
    ).toBe(before);
  });

  it('go with them', () => {
    expect(laid(new Map(), laid(new Map([[FIRST, 1]])))).toEqual(laid());
  });

  it('lose their word where a column is too narrow for it', () => {
    const card = board.cards.get(FIRST);
    const step = board.steps.get(card?.stepId ?? 'step:none');
    if (!step) throw new Error('no step');
    const narrow = { ...board, steps: new Map(board.steps).set(step.id, { ...step, width: 112 }) };
    const scene = layoutBoard(narrow, createMeasurer(RUSSIAN_SCENE), undefined, new Map([[FIRST, 12]]));
    expect(saidBy(scene, FIRST)).toContain('12');
  });

  it('stand on posters and slides too', () => {
    const votes = new Map([[FIRST, 9]]);
    expect(textsOf(posterDrawing(board, LENS_MAP, measurer, { page: 'A1', votes }).groups)).toContain(
      '9 votes',
    );
    const slides = stageDrawings(board, LENS_MAP, measurer, 16 / 9, votes);
    expect(slides.flatMap(({ drawing }) => textsOf(drawing.groups))).toContain('9 votes');
  });
});
