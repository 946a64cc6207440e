import type { CardId, LaneId, MapId, StepId } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { addCard } from '../commands/addCard.ts';
import { moveCard } from '../commands/moveCards.ts';
import { remove } from '../commands/remove.ts';
import { setCardKind } from '../commands/setCardKind.ts';
import { setFields } from '../commands/setFields.ts';
import { typeText } from '../commands/typeText.ts';
import { createHistory } from '../history/createHistory.ts';
import { openBoard } from '../testing/openBoard.ts';
import { createDesk } from './createDesk.ts';

const PAINS = 'lane:painPoints' as LaneId;
const STEP = 'step:0-0' as StepId;
const NEXT = 'step:0-1' as StepId;

function open() {
  const opened = openBoard();
  const desk = createDesk(opened.board);
  desk.open({ mapId: 'map:one' as MapId, laneIds: [PAINS] });
  const add = (text: string, stepId = STEP): CardId => {
    const added = addCard(desk.board, { laneId: PAINS, stepId });
    if (!added.ok) throw new Error('a card could not be added');
    typeText(desk.board, 'cards', added.id, 'text', text);
    return added.id;
  };
  const textOf = (id: string): string | undefined => desk.cards().get(id as CardId)?.text;
  return { ...opened, desk, add, textOf };
}

describe('a desk', () => {
  it('takes cards by the commands of a board, and not a byte of them comes into that board', () => {
    const { board, bytes, desk, add } = open();
    bytes();
    const before = board.snapshot();
    const id = add('They are never told why');
    setCardKind(desk.board, { id, kind: 'question' });
    moveCard(desk.board, { id, laneId: PAINS, stepId: NEXT });
    expect(desk.written().get(id)).toEqual({
      id,
      laneId: PAINS,
      stepId: NEXT,
      kind: 'question',
      text: 'They are never told why',
      order: expect.any(String),
    });
    expect(remove(desk.board, { collection: 'cards', id }).ok).toBe(true);
    expect(desk.written().size).toBe(0);
    expect(board.snapshot()).toBe(before);
    expect(bytes()).toBe(0);
  });

  it('lays a card behind those of the board, in the kind of its lane', () => {
    const { board, desk, add } = open();
    const id = add('Mine');
    const card = desk.cards().get(id);
    const there = [...board.snapshot().cards.values()].filter(
      ({ laneId, stepId }) => laneId === PAINS && stepId === STEP,
    );
    expect(card?.kind).toBe('pain');
    expect(there.length).toBeGreaterThan(0);
    for (const { order } of there) expect((card?.order ?? '') > order).toBe(true);
  });

  it('keeps its cards in the lanes that are written in private, and in cells', () => {
    const { desk, add } = open();
    const id = add('Mine');
    expect(moveCard(desk.board, { id, laneId: 'lane:doing' as LaneId, stepId: STEP }).ok).toBe(false);
    expect(addCard(desk.board, { laneId: 'lane:doing' as LaneId, stepId: STEP }).ok).toBe(false);
    moveCard(desk.board, { id, laneId: PAINS, stepId: null });
    expect(desk.written().get(id)).toMatchObject({ laneId: PAINS, stepId: STEP });
  });

  it('has nothing of a card but words, kind and place: the rest would be gone at the reveal', () => {
    const { desk, add } = open();
    const id = add('Mine');
    const bare = desk.cards().get(id);
    setFields(desk.board, 'cards', id, { severity: 4 });
    expect(desk.cards().get(id)).toEqual(bare);
  });

  it('shows a card without its step as waiting, and gives it back to its writer as it was', () => {
    const { board, desk, add } = open();
    const id = add('Mine');
    remove(board, { collection: 'steps', id: STEP });
    expect(desk.cards().get(id)?.stepId).toBeNull();
    expect(desk.written().get(id)?.stepId).toBe(STEP);
  });

  it('knows commands of the board no card of its own', () => {
    const { board, add } = open();
    const id = add('Mine');
    expect(typeText(board, 'cards', id, 'text', 'seen').ok).toBe(false);
    expect(setCardKind(board, { id, kind: 'note' }).ok).toBe(false);
    expect(moveCard(board, { id, laneId: PAINS, stepId: NEXT }).ok).toBe(false);
  });

  it('has a history of its own acts, without what came from elsewhere', () => {
    const { desk, add, textOf } = open();
    const history = createHistory(desk.board);
    const id = add('Mine');
    desk.take({
      id: 'card:b' as CardId,
      laneId: PAINS,
      stepId: STEP,
      kind: 'pain',
      text: 'Told',
      order: 'a5',
    });
    expect(history.acts).toBe(2);
    history.undo();
    expect(textOf(id)).toBe('');
    history.undo();
    expect([...desk.written().keys()]).toEqual(['card:b']);
    expect(history.undo()).toBe(false);
    history.redo();
    history.redo();
    expect(textOf(id)).toBe('Mine');
  });

  it('tells of each change, and keeps the identity of cards that did not', () => {
    const { desk, add } = open();
    const first = add('First');
    const kept = desk.cards().get(first);
    let calls = 0;
    desk.subscribe(() => {
      calls += 1;
    });
    add('Second');
    expect(calls).toBeGreaterThan(0);
    expect(desk.cards().get(first)).toBe(kept);
    expect(desk.board.snapshot()).toBe(desk.board.snapshot());
  });
});
