import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createBoardDocument } from '../board/createBoardDocument.ts';
import { rootOf } from '../codec/roots.ts';
import { createPeers, type Peer } from '../testing/createPeers.ts';
import { openBoard } from '../testing/openBoard.ts';
import { renameBoard, typeText } from './typeText.ts';

const CARD = 'card:doing-0-0-0';

describe('typeText', () => {
  it('writes only what was typed', () => {
    const { board, doc, bytes } = openBoard();
    const text = rootOf(doc, 'cards').get(CARD)?.get('text') as Y.Text;
    const deltas: unknown[] = [];
    text.observe((event) => deltas.push(event.delta));
    bytes();
    expect(typeText(board, 'cards', CARD, 'text', 'doing it 0-0-0', 8)).toEqual({
      ok: true,
      text: 'doing it 0-0-0',
    });
    expect(deltas).toEqual([[{ retain: 5 }, { insert: ' it' }]]);
    expect(bytes()).toBeLessThan(40);
    typeText(board, 'cards', CARD, 'text', 'doing it 0-0-0');
    expect(bytes()).toBe(0);
  });

  it('keeps what two people type at once', () => {
    const network = createPeers(2, 3, { delay: 0 });
    const [a, b] = network.peers as [Peer, Peer];
    typeText(a.board, 'cards', CARD, 'text', 'Ann: doing 0-0-0');
    typeText(b.board, 'cards', CARD, 'text', 'doing 0-0-0, says Bo');
    network.settle();
    for (const { board } of network.peers) {
      expect(board.get('cards', CARD)?.text).toBe('Ann: doing 0-0-0, says Bo');
    }
  });

  it('does not take for deleted what came while a field still showed the old text', () => {
    const { board } = openBoard();
    typeText(board, 'cards', CARD, 'text', 'doing 0-0-0, says Bo');
    typeText(board, 'cards', CARD, 'text', 'Ann: doing 0-0-0', 5, 'doing 0-0-0');
    expect(board.get('cards', CARD)?.text).toBe('Ann: doing 0-0-0, says Bo');
  });

  it('cleans and cuts what may not be stored', () => {
    const { board } = openBoard();
    const typed = typeText(board, 'steps', 'step:0-0', 'name', `a\u202eb\u0000\ud800${'👍🏽'.repeat(150)}`);
    const name = board.get('steps', 'step:0-0')?.name ?? '';
    expect(typed).toEqual({ ok: true, text: name });
    expect(name.startsWith('ab\ufffd👍🏽')).toBe(true);
    expect([...name]).toHaveLength(199);
    expect(name.endsWith('👍🏽')).toBe(true);
  });

  it('is refused where there is no such text', () => {
    const { board, origins } = openBoard();
    expect(typeText(board, 'cards', 'card:gone', 'text', 'x')).toMatchObject({ reason: 'notFound' });
    expect(typeText(board, 'cards', CARD, 'order', 'x')).toMatchObject({ reason: 'protected' });
    expect(origins).toEqual([]);
  });

  it('makes the text where another program left it out, and renames the board', () => {
    const doc = new Y.Doc();
    doc.getMap('channels');
    rootOf(doc, 'personas').set('persona:x', new Y.Map());
    const board = createBoardDocument(doc);
    typeText(board, 'personas', 'persona:x', 'name', 'Xenia');
    expect(board.get('personas', 'persona:x')?.name).toBe('Xenia');
    expect(renameBoard(board, 'Title')).toEqual({ ok: true, text: 'Title' });
    expect(board.snapshot().board.title).toBe('Title');
  });
});
