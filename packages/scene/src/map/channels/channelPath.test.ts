import { describe, expect, it } from 'vitest';
import { channelPath } from './channelPath.ts';

describe('channelPath', () => {
  it('is straight on one height', () => {
    expect(channelPath({ x: 72, y: 42 }, { x: 216, y: 42 })).toBe('M72 42L216 42');
  });

  it('is straight for 16 at each dot and an S between, as the look draws it', () => {
    expect(channelPath({ x: 648, y: 122 }, { x: 792, y: 98 })).toBe(
      'M648 122L664 122C726 122 714 98 776 98L792 98',
    );
  });

  it('keeps its S between dots that stand close', () => {
    expect(channelPath({ x: 0, y: 0 }, { x: 16, y: 24 })).toMatch(/^M0 0L4 0C.*L16 24$/);
  });
});
