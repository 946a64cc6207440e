import { addItem } from '@wayline/document';
import { sampleBoard } from '@wayline/domain';
import { createMeasurer, personaLook } from '@wayline/scene';
import { afterEach, describe, expect, it } from 'vitest';
import { openIndex } from '../testing/openIndex.ts';
import { recordingContext } from '../testing/recordingContext.ts';
import type { MarkPaths } from './markPath.ts';
import { type Picture, paintBoard } from './paintBoard.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** Paths are a browser's; what is painted along them is not asked for here. */
const PATHS = { of: () => ({}), ofIcon: () => ({}) } as unknown as MarkPaths;
const AROUND = { x: 0, y: 9_000, width: 2_000, height: 96 };

function open() {
  const opened = openIndex(sampleBoard('2026-11-04T09:30:00.000Z'));
  ends.push(opened.close);
  const { board, index, scenes } = opened;
  const paint = (zoom: number, change: Partial<Picture> = {}, area = index.scene().bounds) => {
    const recording = recordingContext();
    const brush = {
      context: recording.context,
      color: (token: string) => token,
      scale: zoom,
      picture: () => undefined,
    };
    const measurer = createMeasurer();
    const without: ReadonlySet<string> = new Set();
    const usual = { index, board, measurer, zoom, lens: null, frozen: null, without };
    paintBoard(brush, PATHS, { ...usual, ...change }, area);
    return recording;
  };
  const add = (text: string, x: number): string => {
    const added = addItem(board, { type: 'sticky', pos: [x, 9_000], size: [136, 96], text });
    if (!added.ok) throw new Error('not added');
    scenes.flush();
    return added.id;
  };
  return { ...opened, paint, add };
}

const words = (recording: ReturnType<typeof recordingContext>): readonly unknown[] =>
  recording.of('fillText').map(([text]) => text);

describe('a board that is painted', () => {
  it('has the names of its stages written over them, as long as they have room', () => {
    const { paint } = open();
    expect(words(paint(0.2))).toContain('Find out');
    expect(words(paint(0.1))).not.toContain('Find out');
  });

  it('has a block in the hue of its kind for each card that has one, where no words are left', () => {
    const { paint, board } = open();
    const blocks = (zoom: number) =>
      paint(zoom)
        .of('fillRect')
        .filter((call) => call.at(-2) === 'k-pain');
    const pains = [...board.snapshot().cards.values()].filter(({ kind }) => kind === 'pain');
    expect(blocks(0.2)).toHaveLength(pains.length);
    expect(blocks(0.2)[0]?.at(-1)).toBe(0.3);
    // Nearer, its ground is painted with what is written on it.
    expect(blocks(0.3)).toHaveLength(0);
  });

  it('has bars for the lines of notes, and below 20 % none', () => {
    const { paint, add } = open();
    add('One line', 0);
    const bars = (zoom: number) =>
      paint(zoom, {}, AROUND)
        .of('fillRect')
        .filter((call) => call.at(-2) === 'line-2');
    expect(bars(0.3)).toHaveLength(1);
    expect(bars(0.19)).toHaveLength(0);
    expect(words(paint(0.3, {}, AROUND))).not.toContain('One line');
    expect(words(paint(0.8, {}, AROUND))).toContain('One line');
  });

  it('keeps the names of steps to 25 %, and writes titles at one size on the screen below', () => {
    const { paint, board } = open();
    const [map] = board.snapshot().maps.values();
    const [step] = board.snapshot().steps.values();
    expect(words(paint(0.3))).toEqual(expect.arrayContaining([map?.title, step?.name]));
    const far = words(paint(0.15));
    expect(far).toContain(map?.title);
    expect(far).not.toContain(step?.name);
  });

  it('paints only what its area touches, the last put down on top', () => {
    const { paint, add } = open();
    for (const [text, x] of [
      ['First', 0],
      ['Second', 60],
      ['Elsewhere', 1_000],
    ] as const)
      add(text, x);
    expect(words(paint(0.9, {}, { ...AROUND, width: 300 }))).toEqual(['First', 'Second']);
  });

  it('leaves out what somebody else draws', () => {
    const { paint, add } = open();
    const held = add('Held', 0);
    const other = add('Other', 300);
    expect(words(paint(0.9, { without: new Set([held]) }, AROUND))).toEqual(['Other']);
    expect(words(paint(0.9, { only: new Set([other]) }, AROUND))).toEqual(['Other']);
  });

  it('fades the cards of others under a lens, and says nothing of what they feel', () => {
    const { paint, board } = open();
    const [persona] = board.snapshot().personas.values();
    const theirs = [...board.snapshot().emotions.values()].findLast(
      ({ personaId, word }) => personaId !== persona?.id && word,
    );
    if (!persona || !theirs?.word) throw new Error('the sample has no two who feel');
    const lens = { personaId: persona.id, paint: personaLook(persona.color).paint };
    const alphas = (recording: ReturnType<typeof paint>) =>
      recording.of('fillRect').map((call) => call.at(-1));
    const [plain, seen] = [paint(0.3), paint(0.3, { lens })];
    expect(alphas(plain)).not.toContain(0.28);
    expect(alphas(seen)).toContain(0.28);
    expect(words(plain)).toContain(theirs.word);
    expect(words(seen)).not.toContain(theirs.word);
  });
});
