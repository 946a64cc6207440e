import { describe, expect, it } from 'vitest';
import { tooltipPlace } from './tooltipPlace.ts';

const page = { width: 1000, height: 800 };
const size = { width: 100, height: 24 };

describe('a tooltip', () => {
  it('stands below its control, centred', () => {
    expect(tooltipPlace({ left: 400, top: 10, width: 32, height: 32 }, size, page)).toEqual({
      left: 366,
      top: 48,
    });
  });

  it('goes above at the bottom of the window', () => {
    expect(tooltipPlace({ left: 400, top: 760, width: 32, height: 32 }, size, page).top).toBe(730);
  });

  it('stays inside the window at its sides', () => {
    expect(tooltipPlace({ left: 0, top: 10, width: 32, height: 32 }, size, page).left).toBe(8);
    expect(tooltipPlace({ left: 960, top: 10, width: 32, height: 32 }, size, page).left).toBe(892);
  });
});
