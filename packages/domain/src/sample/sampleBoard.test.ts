import { describe, expect, it } from 'vitest';
import { createIndex } from '../board/boardIndex.ts';
import { channelUse } from '../board/channelUse.ts';
import { evidenceCoverage } from '../board/evidenceCoverage.ts';
import {
  cardsAt,
  columnsOf,
  lanesOf,
  personasOf,
  stagesOf,
  stepsCoveredBy,
  stepsOf,
} from '../board/selectors.ts';
import { entriesOf } from '../board/snapshotOf.ts';
import { measureMetric } from '../measures/measureMetric.ts';
import { parseRecord } from '../record/parseRecord.ts';
import { sampleBoard } from './sampleBoard.ts';
import { SAMPLE_MAP, sampleStep } from './sampleIds.ts';

const board = sampleBoard();
const index = createIndex(board);

describe('the sample board', () => {
  it('is the same each time', () => {
    expect(sampleBoard()).toEqual(board);
  });

  it('has five stages of two steps, three personas and the core lanes', () => {
    expect(stagesOf(index, SAMPLE_MAP).map(({ id }) => stepsOf(index, id).length)).toEqual([2, 2, 2, 2, 2]);
    expect(personasOf(index, SAMPLE_MAP).map(({ name }) => name)).toEqual([
      'Nora Lindahl',
      'Emil Kovač',
      'Ruth Adler',
    ]);
    expect(lanesOf(index, SAMPLE_MAP).map(({ title }) => title)).toEqual([
      'Doing',
      'Touchpoints',
      'Channels',
      'Emotion',
      'Moments of truth',
      'Pain points',
      'Opportunities',
      'Evidence',
      'Backstage',
    ]);
    expect(lanesOf(index, SAMPLE_MAP).find(({ separatorAfter }) => separatorAfter)?.type).toBe('evidence');
  });

  it('reads without a word of complaint', () => {
    for (const { collection, record } of entriesOf(board)) {
      expect(parseRecord(collection, record), record.id).toEqual({ record, problems: [] });
    }
  });

  it('keeps its texts short enough for the map', () => {
    const over = [
      ...[...board.stages.values()].map(({ customerGoal }) => [customerGoal, 28] as const),
      ...[...board.steps.values()].map(({ name }) => [name, 18] as const),
      ...[...board.emotions.values()].map(({ reason }) => [reason, 26] as const),
      ...[...board.cards.values()].map(({ text, span }) => [text, span > 1 ? 76 : 45] as const),
    ].filter(([text = '', limit]) => text.length > limit);
    expect(over).toEqual([]);
  });

  it('is backed by evidence to about seventy per cent', () => {
    expect(evidenceCoverage(index, SAMPLE_MAP).share).toBeCloseTo(0.7, 1);
  });

  it('loses the context twice', () => {
    const use = channelUse(index, SAMPLE_MAP);
    expect(use.channels).toHaveLength(7);
    expect(use.losing).toBe(2);
  });

  it('explains every low of a curve with a pain point at its step', () => {
    const painful = new Set(
      [...board.cards.values()].flatMap((card) => (card.kind === 'pain' ? [card.stepId] : [])),
    );
    for (const { stepId, valence } of board.emotions.values()) {
      if (valence <= -1.5) expect(painful.has(stepId), stepId).toBe(true);
    }
  });

  it('measures what its evidence says', () => {
    const metric = board.metrics.get('metric:reading-csat');
    const measured = metric && measureMetric(metric);
    expect(measured?.n).toBe(148);
    expect(measured?.value.toFixed(1)).toBe('3.2');
    const card = cardsAt(index, sampleStep('reading')).find(({ kind }) => kind === 'insight');
    expect(card).toMatchObject({ figure: '3.2', evidence: { n: 148 } });
  });

  it('answers pain points that exist, and spans two columns backstage', () => {
    for (const card of board.cards.values()) {
      if (card.kind === 'opportunity') {
        expect(card.painIds.length).toBeGreaterThan(0);
        for (const id of card.painIds) expect(board.cards.get(id)?.kind).toBe('pain');
      }
    }
    const wide = [...board.cards.values()].filter(({ span }) => span > 1);
    expect(wide.map((card) => stepsCoveredBy(index, card).length)).toEqual([2]);
    expect(columnsOf(index, SAMPLE_MAP)).toHaveLength(10);
  });
});
