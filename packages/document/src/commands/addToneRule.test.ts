import { checkBoard } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { createHistory } from '../history/createHistory.ts';
import { openBoard } from '../testing/openBoard.ts';
import { addToneRule } from './addToneRule.ts';
import { remove } from './remove.ts';
import { setFields } from './setFields.ts';

describe('a tone rule', () => {
  it('is added for everyone, changed by its fields, deleted into the trash, each in one step', () => {
    const { board } = openBoard();
    const history = createHistory(board);
    const before = board.snapshot();
    const made = addToneRule(board, { tone: 'Plain', valenceMax: -1 });
    if (!made.ok) throw new Error('refused');
    expect(board.get('toneRules', made.id)).toMatchObject({ tone: 'Plain', valenceMax: -1, createdBy: 'me' });
    expect(board.get('toneRules', made.id)).not.toHaveProperty('channelId');
    remove(board, { collection: 'toneRules', id: made.id });
    expect(board.snapshot().toneRules.size).toBe(0);
    history.undo();
    expect(board.get('toneRules', made.id)?.tone).toBe('Plain');
    history.undo();
    expect(board.snapshot()).toEqual(before);
  });

  it('is refused where no feeling can be so bad', () => {
    const { board } = openBoard();
    expect(addToneRule(board, { valenceMin: -5 })).toMatchObject({ ok: false, reason: 'invalid' });
  });

  it('is what the check for upset people asks for', () => {
    const { board } = openBoard();
    setFields(board, 'cards', 'card:touchpoints-0-0-0', { channelIds: ['channel:email'] });
    const asked = (): number =>
      checkBoard(board.snapshot(), board.now()).filter(({ check }) => check === 'L34').length;
    expect(asked()).toBe(1);
    const made = addToneRule(board, { channelId: 'channel:sms', tone: 'Plain' });
    expect(asked()).toBe(1);
    if (made.ok) setFields(board, 'toneRules', made.id, { channelId: undefined, valenceMax: -1 });
    expect(asked()).toBe(0);
  });
});
