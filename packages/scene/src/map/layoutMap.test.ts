import type { BoardSnapshot } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import type { TextMark } from '../scene/mark.ts';
import type { MapScene, Part } from '../scene/scene.ts';
import { createMeasurer } from '../text/createMeasurer.ts';
import { layoutMap } from './layoutMap.ts';
import { LENS_MAP, lensBoard } from './testing/lensBoard.ts';

const measurer = createMeasurer();
const board = lensBoard();
const scene = layoutMap(board, LENS_MAP, measurer);

const part = (key: string, of: MapScene = scene): Part => {
  const found = of.parts.find((each) => each.key === key);
  if (!found) throw new Error(`no part ${key}`);
  return found;
};
const texts = ({ marks }: Part): string[] =>
  marks.filter((mark): mark is TextMark => mark.type === 'text').map(({ text }) => text);
const heights = (of: MapScene) => Object.fromEntries(of.rows.map(({ type, height }) => [type, height]));
const withLane = (id: string, fields: object): BoardSnapshot => {
  const lane = board.lanes.get(id);
  if (!lane) throw new Error(`no lane ${id}`);
  return { ...board, lanes: new Map(board.lanes).set(id, { ...lane, ...fields }) };
};
const withoutTables = (...names: (keyof BoardSnapshot)[]): BoardSnapshot => ({
  ...board,
  ...Object.fromEntries(names.map((name) => [name, new Map()])),
});

describe('layoutMap', () => {
  it('has the sizes of the look', () => {
    expect(scene.rect).toMatchObject({ x: 0, y: 0, width: 128 + 10 * 144 });
    expect(scene.headerHeight).toBe(80 + 56 + 40);
    expect(heights(scene)).toEqual({
      doing: 72,
      touchpoints: 56,
      channels: 208,
      emotionCurve: 320,
      momentsOfTruth: 64,
      painPoints: 96,
      opportunities: 96,
      evidence: 80,
      backstage: 56,
    });
    const backstage = scene.rows.at(-1);
    expect(part('separator|lane:evidence').rect).toMatchObject({ height: 32, width: scene.rect.width });
    expect(backstage?.y).toBe(part('separator|lane:evidence').rect.y + 32);
    expect(scene.rect.height).toBe((backstage?.y ?? 0) + (backstage?.height ?? 0));
  });

  it('sets a card and a stage that run from right to left by their right edges, and centres a feeling', () => {
    const text = 'مرحبا';
    const turned: BoardSnapshot = {
      ...board,
      cards: new Map([...board.cards].map(([id, card]) => [id, { ...card, text }])),
      stages: new Map([...board.stages].map(([id, stage]) => [id, { ...stage, name: text }])),
      emotions: new Map([...board.emotions].map(([id, emotion]) => [id, { ...emotion, word: text }])),
    };
    const { parts } = layoutMap(turned, LENS_MAP, measurer);
    const lines = (kind: Part['kind']): [mark: TextMark, width: number][] =>
      parts
        .filter((each) => each.kind === kind)
        .flatMap(({ marks, rect }) =>
          marks
            .filter((mark): mark is TextMark => mark.type === 'text' && mark.text === text)
            .map((mark): [TextMark, number] => [mark, rect.width]),
        );
    for (const kind of ['card', 'stage'] as const) {
      const found = lines(kind);
      expect(found.length).toBeGreaterThan(3);
      for (const [mark, width] of found) {
        expect(mark).toMatchObject({ rtl: true, anchor: 'start' });
        expect(width - mark.x).toBeGreaterThan(0);
        expect(width - mark.x).toBeLessThan(16);
      }
    }
    const feelings = lines('emotionPoint');
    expect(feelings.length).toBeGreaterThan(3);
    for (const [mark] of feelings) expect(mark).toMatchObject({ rtl: true, anchor: 'middle' });
  });

  it('names map, state, stages, steps and lanes', () => {
    expect(texts(part('mapHeader'))).toEqual([
      'Buying contact lenses online',
      'Current state.',
      'From “I am tired of glasses” to the second order, without a shop.',
    ]);
    expect(texts(part('stage:4'))).toEqual(['5', 'Wear and reorder', 'Never have to think about it']);
    expect(texts(part('step:3'))).toEqual(['Find my values']);
    expect(texts(part('header|lane:painPoints'))).toEqual(['Pain points', 'severity ×', 'frequency']);
    expect(texts(part('evidence'))).toEqual(['Evidence', '54 %']);
    expect(texts(part('persona:j'))).toEqual(['J', 'Jonas Weber', 'Re-orders in a hurry']);
  });

  it('draws a card with its numbers, whom it is about and how well it is known', () => {
    const pain = part('card:painPoints-4');
    expect(texts(pain)).toEqual(['3 × 2', 'Form accepts', 'values no lens has']);
    const fills = pain.marks.flatMap((mark) => ('fill' in mark && mark.fill ? [mark.fill] : []));
    expect(fills).toEqual(['k-pain-wash', 'k-pain', 'k-pain', 'ink-3', 'p2', 'p1']);
    expect(pain.rect).toEqual({ x: 128 + 4 * 144 + 5, y: pain.rect.y, width: 135, height: 88 });
  });

  it('ends a wide card with its stage and says that its text is cut', () => {
    const wide = part('card:backstage-5');
    expect(wide.rect.width).toBe(135);
    expect(wide.clamped).toBe(true);
    expect(texts(wide).at(-1)).toMatch(/…$/);
  });

  it('starts each curve with the name of its persona', () => {
    expect(texts(part('step:0|persona:m'))[0]).toBe('Mara: fed up');
    expect(texts(part('step:0|persona:j'))[0]).toBe('Jonas: routine');
    expect(texts(part('step:1|persona:m'))[0]).toBe('Curious');
  });

  it('shows the measured value with its interval and n', () => {
    expect(texts(part('lane:emotionCurve'))).toEqual(['CSAT 3.4', '±0.27, n = 96']);
  });

  it('gives every cell, dot and point what it stands for', () => {
    expect(part('lane:doing|step:3').refs).toEqual({
      laneId: 'lane:doing',
      stepId: 'step:3',
      stageId: 'stage:1',
    });
    expect(part('lane:doing|step:3').marks).toEqual([]);
    expect(part('dot|lane:channels|step:0|persona:j').refs).toMatchObject({
      channelId: 'channel:mobile-app',
      personaId: 'persona:j',
    });
    expect(part('ring|lane:channels|step:3|channel:chat-live').refs.personaId).toBeUndefined();
    expect(part('step:2|persona:m').refs).toMatchObject({
      emotionId: 'step:2|persona:m',
      laneId: 'lane:emotionCurve',
    });
  });

  it('leaves hidden lanes out and keeps their line', () => {
    const hidden = layoutMap(withLane('lane:evidence', { hidden: true }), LENS_MAP, measurer);
    expect(hidden.rows.map(({ type }) => type)).not.toContain('evidence');
    expect(part('separator|lane:evidence', hidden).rect.y).toBe(part('separator|lane:evidence').rect.y - 80);
  });

  it('shows of a collapsed lane its header and how much it hides', () => {
    const collapsed = layoutMap(withLane('lane:painPoints', { collapsed: true }), LENS_MAP, measurer);
    expect(heights(collapsed).painPoints).toBe(32);
    expect(texts(part('lane:painPoints', collapsed))).toEqual(['9 cards']);
    expect(collapsed.parts.some(({ key }) => key === 'card:painPoints-4')).toBe(false);
  });

  it('counts the cards that wait in the tray', () => {
    const [card] = [...board.cards.values()].filter(({ laneId }) => laneId === 'lane:doing');
    if (!card) throw new Error('no card in Doing');
    const cards = new Map(board.cards).set(card.id, { ...card, stepId: null });
    const tray = part('tray|lane:doing', layoutMap({ ...board, cards }, LENS_MAP, measurer));
    expect(texts(tray)).toEqual(['1 in the tray']);
  });

  it('lays out a map without stages, without steps, without lanes, without emotions', () => {
    const bare = layoutMap(
      withoutTables('stages', 'steps', 'lanes', 'cards', 'emotions'),
      LENS_MAP,
      measurer,
    );
    expect(bare.rect).toMatchObject({ width: 560, height: 176 });
    expect(bare.columns).toEqual([]);
    const noSteps = layoutMap(withoutTables('steps'), LENS_MAP, measurer);
    expect(noSteps.columns).toHaveLength(5);
    expect(noSteps.columns.every(({ stepId, width }) => stepId === undefined && width === 144)).toBe(true);
    const noEmotions = layoutMap(withoutTables('emotions'), LENS_MAP, measurer);
    expect(heights(noEmotions).emotionCurve).toBe(320);
    const zero = part('lane:emotionCurve', noEmotions).marks.filter(
      (mark) => mark.type === 'line' && mark.stroke === 'line-3',
    );
    expect(zero).toMatchObject([{ y1: 152, y2: 152 }]);
  });

  it('refuses a map that is not on the board', () => {
    expect(() => layoutMap(board, 'map:none', measurer)).toThrow('map:none');
  });
});
