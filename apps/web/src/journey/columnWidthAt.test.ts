import { describe, expect, it } from 'vitest';
import { columnWidthAt } from './columnWidthAt.ts';

describe('the width of a column', () => {
  it('snaps to eights, keeps to its bounds, and is free with Alt', () => {
    expect([columnWidthAt(150), columnWidthAt(157), columnWidthAt(157, true)]).toEqual([152, 160, 157]);
    expect([columnWidthAt(40), columnWidthAt(900), columnWidthAt(40, true)]).toEqual([112, 320, 112]);
  });
});
