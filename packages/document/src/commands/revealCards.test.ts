import type { PrivateCard, StepId } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { openBoard } from '../testing/openBoard.ts';
import { addCard } from './addCard.ts';
import { remove } from './remove.ts';
import { type RevealedCard, revealCards } from './revealCards.ts';
import { cardsIn } from './siblings.ts';

const MAP = 'map:one';
const LANE = 'lane:painPoints';
const AT = '2026-02-01T00:00:00.000Z';

function secret(id: string, more: Partial<PrivateCard> & { readonly stepId: StepId }): RevealedCard {
  const card = { id: `card:${id}`, number: id, laneId: LANE, kind: 'pain', text: id, order: 'a1' } as const;
  return { ...card, createdBy: `by ${id}`, createdAt: AT, ...more };
}

function opened() {
  const open = openBoard();
  const { board } = open;
  const [stepId, other] = [...board.snapshot().steps.keys()] as [StepId, StepId];
  const textsIn = (step: StepId | null, lane = LANE): string[] =>
    cardsIn(board.snapshot(), lane, step).map(({ text }) => text);
  return { ...open, stepId, other, textsIn };
}

describe('a reveal', () => {
  it('lays each card among those of its cell by its order, as the work of its writer, in one act', () => {
    const { board, origins, stepId, other, textsIn } = opened();
    const [old] = cardsIn(board.snapshot(), LANE, stepId);
    const order = old?.order ?? '';
    const before = origins.length;
    const cards = [
      secret('after', { stepId, order: `${order}V`, kind: 'quote' }),
      secret('before', { stepId, order: 'Zz' }),
      secret('elsewhere', { stepId: other, order: 'Zz' }),
    ];
    revealCards(board, { mapId: MAP, cards });
    expect(origins.length).toBe(before + 1);
    expect(textsIn(stepId)).toEqual(['before', old?.text, 'after']);
    expect(textsIn(other)[0]).toBe('elsewhere');
    expect(board.get('cards', 'card:after')).toMatchObject({
      mapId: MAP,
      kind: 'quote',
      createdBy: 'by after',
      createdAt: AT,
    });
  });

  it('gives those who chose one key each a place of their own, in the order of their numbers', () => {
    const { board, stepId, textsIn } = opened();
    const [old] = cardsIn(board.snapshot(), LANE, stepId);
    const order = old?.order ?? '';
    const cards = ['c', 'a', 'b'].map((id) => secret(id, { stepId, order }));
    revealCards(board, { mapId: MAP, cards });
    expect(textsIn(stepId)).toEqual([old?.text, 'a', 'b', 'c']);
    const keys = cardsIn(board.snapshot(), LANE, stepId).map((card) => card.order);
    expect(new Set(keys).size).toBe(4);
    // Something can be put between any two of them.
    addCard(board, { laneId: LANE, stepId, text: 'between', place: { after: 'card:a' } });
    expect(textsIn(stepId)).toEqual([old?.text, 'a', 'between', 'b', 'c']);
  });

  it('done again adds nothing, brings back nothing that was deleted, and keeps later words', () => {
    const { board, origins, stepId, textsIn } = opened();
    const cards = ['a', 'b'].map((id) => secret(id, { stepId }));
    revealCards(board, { mapId: MAP, cards });
    remove(board, { collection: 'cards', id: 'card:a' });
    const [texts, acts] = [textsIn(stepId), origins.length];
    revealCards(board, { mapId: MAP, cards: cards.map((card) => ({ ...card, text: 'other words' })) });
    expect([textsIn(stepId), origins.length]).toEqual([texts, acts]);
  });

  it('passes over cards without words', () => {
    const { board, origins, stepId } = opened();
    const before = origins.length;
    revealCards(board, { mapId: MAP, cards: [secret('blank', { stepId, text: ' \n ' })] });
    expect(origins.length).toBe(before);
  });

  it('lays cards in the tray whose step or lane has gone', () => {
    const { board, stepId, other } = opened();
    remove(board, { collection: 'steps', id: stepId });
    const cards = [
      secret('stepless', { stepId }),
      secret('homeless', { stepId: other, laneId: 'lane:gone', order: 'a2' }),
    ];
    revealCards(board, { mapId: MAP, cards });
    for (const id of ['card:stepless', 'card:homeless'])
      expect(board.get('cards', id)).toMatchObject({ mapId: MAP, stepId: null });
    expect(board.get('cards', 'card:stepless')?.laneId).toBe(LANE);
    const { laneId = '' } = board.get('cards', 'card:homeless') ?? {};
    expect(board.get('lanes', laneId)?.mapId).toBe(MAP);
  });

  it('lays notes where the map lay when it has gone, once', () => {
    const { board, stepId } = opened();
    const { pos } = board.get('maps', MAP) ?? {};
    remove(board, { collection: 'maps', id: MAP });
    const notes = (): unknown[] =>
      [...board.snapshot().items.values()].filter(({ text }) => /^n\d$/.test(text));
    const cards = Array.from({ length: 8 }, (_, index) =>
      secret(`n${index}`, { stepId, order: `a${index}` }),
    );
    revealCards(board, { mapId: MAP, cards });
    expect(notes()).toHaveLength(8);
    expect(board.get('items', 'item:n0')).toMatchObject({ type: 'sticky', pos, createdBy: 'by n0' });
    expect(new Set([...board.snapshot().items.values()].map((item) => item.pos.join())).size).toBeGreaterThan(
      8,
    );
    remove(board, { collection: 'items', id: 'item:n0' });
    revealCards(board, { mapId: MAP, cards });
    expect(notes()).toHaveLength(7);
  });
});
