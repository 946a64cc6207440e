import { type Persona, readBoardFile, writeBoardFile } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../codec/readDocument.ts';
import { createPeers, type Peer, type Peers } from '../testing/createPeers.ts';
import { openBoard } from '../testing/openBoard.ts';
import { smallBoard } from '../testing/smallBoard.ts';
import { muteFinding } from './muteFinding.ts';
import { setFields } from './setFields.ts';

const ANN = 'persona:ann';
type List = 'goals' | 'needs';

/** A board whose Ann came with these goals. */
function withGoals(...goals: string[]): ReturnType<typeof smallBoard> {
  const board = smallBoard();
  const ann = board.personas.get(ANN);
  if (!ann) throw new Error('no Ann');
  return { ...board, personas: new Map(board.personas).set(ANN, { ...ann, goals }) };
}

function two(seed: number, ...goals: string[]): readonly [Peer, Peer, Peers] {
  const network = createPeers(2, seed, { delay: 0, duplicate: 0, snapshot: withGoals(...goals) });
  const [me, other] = network.peers as [Peer, Peer];
  return [me, other, network];
}

const ann = ({ board }: Pick<Peer, 'board'>): Persona => {
  const persona = board.get('personas', ANN);
  if (!persona) throw new Error('no Ann');
  return persona;
};
const write = (peer: Pick<Peer, 'board'>, next: readonly string[], list: List = 'goals'): void => {
  expect(setFields(peer.board, 'personas', ANN, { [list]: next })).toEqual({ ok: true });
};
const goals = (peer: Pick<Peer, 'board'>): readonly string[] => ann(peer).goals;

describe('a list of a persona', () => {
  it('reads as it was written, whatever is added, changed, moved and taken away', () => {
    const { board, doc } = openBoard(withGoals('a', 'b', 'c'));
    for (const next of [
      ['a', 'b', 'c', 'd'],
      ['x', 'a', 'B', 'c', 'd'],
      ['a', 'x', 'd', 'B', 'c'],
      ['c', 'B', 'd', 'x', 'a'],
      ['B', 'B', 'x'],
      [],
      ['e', 'f', 'e'],
      ['e', 'e', 'g', 'f', 'h'],
    ]) {
      write({ board }, next);
      expect(goals({ board })).toEqual(next);
      expect(readDocument(doc).personas.get(ANN)?.goals).toEqual(next);
    }
  });

  it('weighs what was changed in it, not what it holds', () => {
    const long = Array.from({ length: 200 }, (_, i) => `A goal that takes some words to say, number ${i}`);
    const { board, bytes } = openBoard(withGoals(...long));
    write({ board }, long.with(100, 'Another'));
    expect(bytes()).toBeLessThan(120);
  });

  it.each([1, 2, 3, 4])('keeps what two people add to it at the same moment (%i)', (seed) => {
    const [me, other, network] = two(seed, 'a', 'b');
    write(me, ['a', 'mine', 'b']);
    write(other, ['a', 'theirs', 'b']);
    network.settle();
    expect([...goals(me)].sort()).toEqual(['a', 'b', 'mine', 'theirs']);
    expect(goals(me)[0]).toBe('a');
    expect(goals(other)).toEqual(goals(me));
    // What comes between two entries that share a place has one of its own.
    write(me, goals(me).toSpliced(2, 0, 'between'));
    network.settle();
    expect(goals(other)[2]).toBe('between');
  });

  it.each([1, 2, 3, 4])(
    'keeps one entry as one person wrote it and another as the other did (%i)',
    (seed) => {
      const [me, other, network] = two(seed, 'a', 'b', 'c');
      write(me, ['A', 'b', 'c']);
      write(other, ['c', 'a', 'B']);
      network.settle();
      expect(goals(me)).toEqual(['c', 'A', 'B']);
      expect(goals(other)).toEqual(goals(me));
    },
  );

  it.each([1, 2, 3, 4])('keeps an entry that one writes and another takes away (%i)', (seed) => {
    const [me, other, network] = two(seed, 'a', 'b');
    write(me, ['a', 'b', 'c']);
    network.settle();
    write(me, ['A', 'b', 'C']);
    write(other, []);
    network.settle();
    expect(goals(me)).toEqual(['A', 'C']);
    expect(goals(other)).toEqual(['A', 'C']);
  });

  it('loses no entry of three people who add, change and move over a bad network', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const network = createPeers(3, seed, { snapshot: withGoals('0.', '1.') });
      const { peers, random } = network;
      let count = 2;
      for (let act = 0; act < 40; act++) {
        const peer = peers[Math.floor(random() * 3)];
        if (!peer) continue;
        const now = goals(peer);
        const at = Math.floor(random() * now.length);
        const dice = random();
        if (dice < 0.4) write(peer, now.toSpliced(at, 0, `${count++}.`));
        else if (dice < 0.7) write(peer, now.with(at, `${now[at]}x`));
        else write(peer, [...now.slice(at), ...now.slice(0, at)]);
        network.pass();
        if (random() < 0.05) network.cut(Math.floor(random() * 3));
      }
      network.settle();
      const numbers = goals(peers[0] as Peer).map((goal) => Number.parseInt(goal, 10));
      expect(
        numbers.sort((a, b) => a - b),
        `seed ${seed}`,
      ).toEqual(Array.from({ length: count }, (_, i) => i));
      for (const peer of peers) expect(goals(peer), `seed ${seed}`).toEqual(goals(peers[0] as Peer));
      network.destroy();
    }
  });

  it("gives back with undo what I took, and leaves others' entries alone", () => {
    const [me, other, network] = two(1, 'a', 'b');
    write(me, ['b', 'mine']);
    network.settle();
    write(other, ['b', 'mine', 'theirs']);
    network.settle();
    me.history.undo();
    expect(goals(me)).toEqual(['a', 'b', 'theirs']);
    me.history.redo();
    expect(goals(me)).toEqual(['b', 'mine', 'theirs']);
  });

  it('counts a channel that two people add at once as one', () => {
    const [me, other, network] = two(1);
    for (const [peer, preference] of [
      [me, 1],
      [other, 3],
    ] as const)
      setFields(peer.board, 'personas', ANN, { channels: [{ channelId: 'channel:email', preference }] });
    network.settle();
    expect(ann(me).channels).toHaveLength(1);
    expect(ann(other).channels).toEqual(ann(me).channels);
    setFields(me.board, 'personas', ANN, { channels: [] });
    expect(ann(me).channels).toEqual([]);
  });

  it('keeps what two people write into one part and two parts of what a persona feels', () => {
    const [me, other, network] = two(1);
    const NOTHING = { says: [], thinks: [], does: [], feels: [] };
    setFields(me.board, 'personas', ANN, { empathy: { ...NOTHING, says: ['Hm'] } });
    setFields(other.board, 'personas', ANN, { empathy: { ...NOTHING, says: ['Oh'], feels: ['Lost'] } });
    network.settle();
    expect(ann(me).empathy).toMatchObject({ thinks: [], does: [], feels: ['Lost'] });
    expect([...(ann(me).empathy?.says ?? [])].sort()).toEqual(['Hm', 'Oh']);
    expect(ann(other)).toEqual(ann(me));
  });

  it('goes into the file and comes out of it byte by byte the same', () => {
    const { board } = openBoard(withGoals('a', 'b', 'c'));
    write({ board }, ['c', 'x', 'a']);
    write({ board }, ['n'], 'needs');
    muteFinding(board, { on: ANN, key: 'L2', reason: 'Known' });
    const file = writeBoardFile(board.snapshot());
    const read = readBoardFile(file);
    if (!read.ok) throw new Error('the file cannot be read');
    expect(writeBoardFile(openBoard(read.snapshot).board.snapshot())).toBe(file);
  });
});

describe('what is muted on a record', () => {
  it.each([1, 2, 3, 4])('stays when two people mute two findings at the same moment (%i)', (seed) => {
    const [me, other, network] = two(seed);
    muteFinding(me.board, { on: ANN, key: 'L2', reason: 'Mine' });
    muteFinding(other.board, { on: ANN, key: 'L16.noGoal', reason: 'Theirs' });
    network.settle();
    expect(ann(me).muted).toEqual({ L2: 'Mine', 'L16.noGoal': 'Theirs' });
    expect(ann(other)).toEqual(ann(me));
    me.history.undo();
    expect(ann(me).muted).toEqual({ 'L16.noGoal': 'Theirs' });
  });

  it('can be shown again where it came with the record', () => {
    const small = smallBoard();
    const map = [...small.maps.values()][0];
    if (!map) throw new Error('no map');
    const { board } = openBoard({
      ...small,
      maps: new Map([[map.id, { ...map, muted: { L2: 'Known', 'a word': 'From elsewhere' } }]]),
    });
    muteFinding(board, { on: map.id, key: 'L2', reason: null });
    expect(board.get('maps', map.id)?.muted).toEqual({ 'a word': 'From elsewhere' });
  });
});
