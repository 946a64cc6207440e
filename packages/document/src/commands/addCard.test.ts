import { cardsIn } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { rootOf } from '../codec/roots.ts';
import { openBoard } from '../testing/openBoard.ts';
import { LOCAL } from '../wire/origin.ts';
import { addCard } from './addCard.ts';

const CELL = { laneId: 'lane:painPoints', stepId: 'step:0-0' } as const;

describe('addCard', () => {
  it('makes a card of the lane’s kind, of this person at this time, in one local transaction', () => {
    const { board, origins } = openBoard();
    const added = addCard(board, { ...CELL, text: 'The queue is long' });
    expect(origins).toEqual([LOCAL]);
    expect(added.ok && board.get('cards', added.id)).toMatchObject({
      kind: 'pain',
      severity: 2,
      mapId: 'map:one',
      text: 'The queue is long',
      createdBy: 'me',
      createdAt: '2026-02-03T04:05:06.000Z',
    });
  });

  it('puts it where it was asked for', () => {
    const { board } = openBoard();
    const texts = (): string[] => cardsIn(board.snapshot(), CELL.laneId, CELL.stepId).map(({ text }) => text);
    addCard(board, { ...CELL, text: 'last' });
    addCard(board, { ...CELL, text: 'first', place: 'start' });
    addCard(board, { ...CELL, text: 'second', place: { after: 'card:painPoints-0-0-0' } });
    addCard(board, { ...CELL, text: 'behind one that is gone', place: { before: 'card:gone' } });
    expect(texts()).toEqual(['first', 'painPoints 0-0-0', 'second', 'last', 'behind one that is gone']);
  });

  it('makes its text with it, even when empty, and stores no defaults', () => {
    const { board, doc } = openBoard();
    const added = addCard(board, CELL);
    const stored = rootOf(doc, 'cards').get(added.ok ? added.id : '');
    expect(stored?.get('text')).toBeInstanceOf(Y.Text);
    expect([...(stored?.keys() ?? [])].sort()).toEqual(
      ['createdAt', 'createdBy', 'kind', 'laneId', 'mapId', 'order', 'stepId', 'text'].sort(),
    );
  });

  it('lists the personas it names on the map', () => {
    const { board, doc } = openBoard();
    rootOf(doc, 'maps').get('map:one')?.set('personaIds', ['persona:ann']);
    addCard(board, { ...CELL, personaIds: ['persona:bo'] });
    expect(rootOf(doc, 'maps').get('map:one')?.get('personaIds')).toEqual(['persona:ann', 'persona:bo']);
  });

  it('is refused, with nothing written, where it cannot lie or cannot be read', () => {
    const { board, origins } = openBoard();
    expect(addCard(board, { laneId: 'lane:gone', stepId: null })).toMatchObject({ reason: 'notFound' });
    expect(addCard(board, { ...CELL, stepId: 'step:gone' })).toMatchObject({ reason: 'notFound' });
    expect(addCard(board, { ...CELL, kind: 'pain', severity: 9 })).toMatchObject({ reason: 'invalid' });
    expect(addCard(board, { ...CELL, color: 'url(evil)' })).toMatchObject({ reason: 'invalid' });
    expect(origins).toEqual([]);
  });
});
