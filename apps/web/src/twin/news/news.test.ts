import { createBuilder, newId, seededRandom } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/en.ts';
import { changesBetween } from './changesBetween.ts';
import { type NewsBatch, withChanges } from './newsBatch.ts';
import { newsSentence } from './newsSentence.ts';

function builder() {
  const random = seededRandom(5);
  return createBuilder({
    now: '2026-11-02T09:00:00.000Z',
    by: '',
    newId: (prefix) => newId(prefix, random),
  });
}

const say = (batch: NewsBatch): string => newsSentence(batch, en.twin);

describe('what others hear of an edit', () => {
  const board = builder();
  const { id: mapId } = board.add('maps', { title: 'Library card' });
  const stage = board.add('stages', { mapId, name: 'Apply' });
  const empty = board.snapshot('Library');
  board.add('steps', { mapId, stageId: stage.id, name: 'Ask at the desk' });
  const full = board.snapshot('Library');

  it('is nothing where nothing changed', () => {
    expect(changesBetween(full, full)).toEqual([]);
    expect(say([])).toBe('');
  });

  it('is who did what to what', () => {
    expect(say(withChanges([], 'Ann', changesBetween(empty, full)))).toBe('Ann added “Ask at the desk”');
    expect(say(withChanges([], 'Ann', changesBetween(full, empty)))).toBe('Ann deleted “Ask at the desk”');
    expect(say(withChanges([], null, changesBetween(full, empty)))).toBe(
      'Somebody deleted “Ask at the desk”',
    );
  });

  const change = (id: string, text: string, what: 'added' | 'changed' | 'deleted' = 'changed') => {
    const made = builder().add('items', { type: 'sticky', text, pos: [0, 0], size: [1, 1] });
    return { what, collection: 'items', id, record: { ...made, id } } as never;
  };

  it('counts what happened besides, each record once however long it was typed in', () => {
    let batch: NewsBatch = withChanges([], 'Ann', [change('item:1', 'a', 'added')]);
    batch = withChanges(batch, 'Ann', [change('item:1', 'a thought')]);
    expect(say(batch)).toBe('Ann added “a thought”');
    batch = withChanges(batch, 'Bo', [change('item:2', 'two'), change('item:3', 'three')]);
    expect(say(batch)).toBe('Bo changed “three”; 2 more changes');
  });

  it('leaves out what came and went before anybody heard of it', () => {
    const batch = withChanges([], 'Ann', [change('item:1', 'a', 'added')]);
    expect(withChanges(batch, null, [change('item:1', 'a', 'deleted')])).toEqual([]);
  });

  it('says the kind of what has no words, and the start of what has many', () => {
    expect(say(withChanges([], 'Ann', [change('item:1', '  ')]))).toBe('Ann changed a note on the canvas');
    const long = say(withChanges([], 'Ann', [change('item:1', 'word '.repeat(40))]));
    expect(long).toMatch(/^Ann changed “word .*word…”$/);
    expect(long.length).toBeLessThan(80);
  });
});
