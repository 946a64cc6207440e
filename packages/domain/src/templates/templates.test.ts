import { describe, expect, it } from 'vitest';
import { columnsOf, lanesOf, mapsOf, stagesOf } from '../board/selectors.ts';
import { seededRandom } from '../seededRandom.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import { BLANK } from './blank.ts';
import { BLUEPRINT } from './blueprint.ts';
import { CURRENT_FUTURE } from './currentFuture.ts';
import type { Template } from './template.ts';
import { TEMPLATES } from './templates.ts';

const build = (template: Template, seed = 1): BoardSnapshot =>
  template.build({
    title: 'Renewing a library card',
    now: '2026-11-06T09:00:00.000Z',
    random: seededRandom(seed),
  });

describe('templates', () => {
  it.each(TEMPLATES)('$id makes the same board of the same chance, and fresh ids of another', (template) => {
    expect(build(template)).toEqual(build(template));
    expect([...build(template, 2).maps.keys()]).not.toEqual([...build(template).maps.keys()]);
  });

  it.each(TEMPLATES)(
    '$id names board and maps by the title and leaves no stage without a step',
    (template) => {
      const board = build(template);
      expect(board.board.title).toBe('Renewing a library card');
      for (const map of mapsOf(board)) {
        expect(map.title).toBe('Renewing a library card');
        const stagesOfSteps = new Set(columnsOf(board, map.id).map(({ stageId }) => stageId));
        expect(stagesOf(board, map.id).filter(({ id }) => !stagesOfSteps.has(id))).toEqual([]);
      }
    },
  );

  it('blank has three stages with one step each, five lanes and nothing else', () => {
    const board = build(BLANK);
    const [map] = mapsOf(board);
    if (!map) throw new Error('no map');
    expect(columnsOf(board, map.id).map(({ name }) => name)).toEqual(['', '', '']);
    expect(lanesOf(board, map.id).map(({ title }) => title)).toEqual([
      'Doing',
      'Touchpoints',
      'Emotion',
      'Pain points',
      'Opportunities',
    ]);
    expect(board.cards.size + board.personas.size + board.items.size).toBe(0);
  });

  it('blueprint draws each line once, in their order', () => {
    const board = build(BLUEPRINT);
    const [map] = mapsOf(board);
    if (!map) throw new Error('no map');
    expect(lanesOf(board, map.id).flatMap(({ separatorAfter }) => separatorAfter ?? [])).toEqual([
      'interaction',
      'visibility',
      'internalInteraction',
    ]);
  });

  it('current and future name each other and lie side by side', () => {
    const [current, future] = mapsOf(build(CURRENT_FUTURE));
    expect([current?.state, future?.state]).toEqual(['current', 'future']);
    expect(current?.counterpartId).toBe(future?.id);
    expect(future?.counterpartId).toBe(current?.id);
  });
});
