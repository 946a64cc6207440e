import { describe, expect, it } from 'vitest';
import { gridKey } from '../journey/keys/gridKey.ts';
import type { SpotUnder } from './spotUnder.ts';
import { touchedByKey } from './touchedByKey.ts';

const CELL: SpotUnder = { id: 'lane:a', stepId: 'step:a', kind: 'cell' };
const HEADER: SpotUnder = { id: 'lane:a', stepId: undefined, kind: 'lane' };
const STEP: SpotUnder = { id: 'step:a', stepId: 'step:a', kind: 'other' };
const STAGE: SpotUnder = { id: 'stage:a', stepId: undefined, kind: 'other' };

const press = (key: string, spot: SpotUnder, more: { ctrlKey?: boolean; altKey?: boolean } = {}) => {
  const act = gridKey({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });
  return act && touchedByKey(act, spot);
};

describe('what a key would change', () => {
  it.each(['Enter', 'F2', 'x', 'Delete'])('is what it stands on: %s', (key) => {
    expect(press(key, CELL)).toBe('lane:a');
    expect(press(key, STEP)).toBe('step:a');
  });

  it.each(['ArrowLeft', 'Home', 'PageDown', 'Escape'])('is nothing: %s', (key) => {
    expect(press(key, CELL)).toBeUndefined();
  });

  it('is the stage for a new step, and nothing for a lane beside another', () => {
    const ctrlAlt = { ctrlKey: true, altKey: true };
    expect(press('ArrowRight', CELL, ctrlAlt)).toBe('step:a');
    expect(press('ArrowRight', STAGE, ctrlAlt)).toBe('stage:a');
    expect(press('ArrowDown', CELL, ctrlAlt)).toBeUndefined();
  });

  it('is nothing for a copy of a whole lane, which is a free one', () => {
    expect(press('d', HEADER, { ctrlKey: true })).toBeUndefined();
    expect(press('d', CELL, { ctrlKey: true })).toBe('lane:a');
  });

  it('is nothing for Enter on a tray, which only opens', () => {
    expect(press('Enter', { id: 'lane:a', stepId: undefined, kind: 'tray' })).toBeUndefined();
  });
});
