import { addConnector, addItem } from '@wayline/document';
import { SAMPLE_MAP, sampleBoard } from '@wayline/domain';
import { afterEach, describe, expect, it } from 'vitest';
import type { Hit } from '../pointer/hit.ts';
import { openIndex } from '../testing/openIndex.ts';
import { hitScene } from './hitScene.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** Away from everything that lies on the sample. */
const FAR = { x: 20_000, y: 20_000 };

function open() {
  const opened = openIndex(sampleBoard('2026-11-04T09:30:00.000Z'));
  ends.push(opened.close);
  const { board, scenes, index } = opened;
  const add = (type: 'sticky' | 'frame', x: number, y: number, width = 136, height = 96): string => {
    const added = addItem(board, { type, pos: [FAR.x + x, FAR.y + y], size: [width, height] });
    if (!added.ok) throw new Error('not added');
    scenes.flush();
    return added.id;
  };
  const hit = (x: number, y: number, zoom = 0.3): Hit =>
    hitScene({ index, board, zoom }, { x: FAR.x + x, y: FAR.y + y });
  const map = index.map(SAMPLE_MAP);
  if (!map) throw new Error('the sample has no map');
  const first = (kind: 'card' | 'emotionPoint') => {
    const part = map.parts.find((candidate) => candidate.kind === kind);
    if (!part) throw new Error(`the sample has no ${kind}`);
    const { x, y, width, height } = part.rect;
    return { part, at: { x: map.rect.x + x + width / 2, y: map.rect.y + y + height / 2 } };
  };
  return { ...opened, add, hit, map, first };
}

describe('what the pointer hits where nothing is an element', () => {
  it('is the note that lies on top', () => {
    const { add, hit } = open();
    const under = add('sticky', 0, 0);
    const over = add('sticky', 60, 40);
    expect(hit(20, 20)).toEqual({ kind: 'item', id: under });
    expect(hit(100, 80)).toEqual({ kind: 'item', id: over });
    expect(hit(400, 400)).toEqual({ kind: 'pane' });
  });

  it('is a frame at its edge and title, and what lies in it elsewhere', () => {
    const { add, hit } = open();
    const frame = add('frame', 0, 0, 600, 400);
    const note = add('sticky', 100, 100);
    expect(hit(300, 2)).toEqual({ kind: 'item', id: frame });
    expect(hit(30, -15)).toEqual({ kind: 'item', id: frame });
    expect(hit(150, 150)).toEqual({ kind: 'item', id: note });
    expect(hit(400, 300)).toEqual({ kind: 'pane' });
  });

  it('is an arrow near its line, from further the further away one stands', () => {
    const { add, hit, board, scenes } = open();
    const from = add('sticky', 0, 0);
    const to = add('sticky', 600, 0);
    const added = addConnector(board, { from: { recordId: from }, to: { recordId: to } });
    if (!added.ok) throw new Error('not added');
    scenes.flush();
    expect(hit(370, 50)).toEqual({ kind: 'wire', id: added.id });
    expect(hit(370, 78)).toEqual({ kind: 'pane' });
    expect(hit(370, 78, 0.1)).toEqual({ kind: 'wire', id: added.id });
  });

  it('is a card before its cell, and the whole map where cards are not drawn any more', () => {
    const { index, board, map, first } = open();
    const { part, at } = first('card');
    expect(hitScene({ index, board, zoom: 0.3 }, at)).toEqual({ kind: 'part', map, part });
    const far = hitScene({ index, board, zoom: 0.2 }, at);
    expect(far.kind === 'part' && far.part.kind).toBe('mapHeader');
  });

  it('is a point of the curve before the cell that it lies in', () => {
    const { index, board, first } = open();
    expect(hitScene({ index, board, zoom: 0.35 }, first('emotionPoint').at)).toMatchObject({
      kind: 'part',
      part: { kind: 'emotionPoint' },
    });
  });
});
