import { describe, expect, it } from 'vitest';
import { readDocument } from '../codec/readDocument.ts';
import { createHistory } from '../history/createHistory.ts';
import { openBoard } from '../testing/openBoard.ts';
import { muteFinding } from './muteFinding.ts';

const MUTED = { on: 'map:m', key: 'L16.noGoal', reason: ' Agreed later ' } as const;

describe('a finding that is muted', () => {
  it('is kept on its record with the reason, beside others, until it is shown again', () => {
    const { board, doc } = openBoard();
    const on = [...board.snapshot().maps.keys()][0] ?? '';
    expect(muteFinding(board, { ...MUTED, on })).toEqual({ ok: true });
    muteFinding(board, { on, key: 'L12.fewStages', reason: 'A sketch' });
    expect(readDocument(doc).maps.get(on)?.muted).toEqual({
      'L16.noGoal': 'Agreed later',
      'L12.fewStages': 'A sketch',
    });
    muteFinding(board, { on, key: 'L16.noGoal', reason: null });
    muteFinding(board, { on, key: 'L12.fewStages', reason: null });
    expect(board.get('maps', on)).not.toHaveProperty('muted');
  });

  it('is one step to take back', () => {
    const { board } = openBoard();
    const history = createHistory(board);
    const on = [...board.snapshot().cards.keys()][0] ?? '';
    muteFinding(board, { on, key: 'L2', reason: 'Known' });
    history.undo();
    expect(board.get('cards', on)?.muted).toBeUndefined();
  });

  it('needs a record and a reason', () => {
    const { board } = openBoard();
    const on = [...board.snapshot().maps.keys()][0] ?? '';
    expect(muteFinding(board, { ...MUTED, on: 'map:none' })).toMatchObject({ reason: 'notFound' });
    expect(muteFinding(board, { ...MUTED, on, reason: '  ' })).toMatchObject({ reason: 'invalid' });
    expect(board.get('maps', on)).not.toHaveProperty('muted');
  });
});
