import type { Point } from '@wayline/scene';
import { beforeEach, describe, expect, test } from 'vitest';
import { createManualTimers, type ManualTimers } from '../../sync/testing/manualTimers.ts';
import { createFingers, type Fingers } from './fingers.ts';

let said: string[];
let timers: ManualTimers;
let fingers: Fingers;
let picksUp: boolean;

const at = (x: number, y: number): Point => ({ x, y });
const place = ({ x, y }: Point): string => `${x},${y}`;

beforeEach(() => {
  said = [];
  picksUp = false;
  timers = createManualTimers();
  fingers = createFingers(
    {
      tap: (point, isSecond) => said.push(`${isSecond ? 'second tap' : 'tap'} ${place(point)}`),
      twoFingerTap: (point) => said.push(`two fingers ${place(point)}`),
      rest: (point) => {
        said.push(`rest ${place(point)}`);
        return picksUp;
      },
      longPress: (point) => said.push(`long press ${place(point)}`),
      pan: (dx, dy) => said.push(`pan ${dx},${dy}`),
      pinch: (before, after) => said.push(`pinch ${before.map(place)} to ${after.map(place)}`),
      letGo: () => said.push('let go'),
    },
    timers.after,
  );
});

describe('one finger', () => {
  test('taps where it came down, though it slips a little', () => {
    fingers.down(1, at(10, 10), false);
    fingers.move(1, at(16, 14));
    fingers.up(1);
    expect(said).toEqual(['tap 10,10']);
  });

  test('pans from where it came down, and is no tap then', () => {
    fingers.down(1, at(10, 10), false);
    fingers.move(1, at(15, 10));
    fingers.move(1, at(30, 10));
    fingers.move(1, at(30, 25));
    fingers.up(1);
    expect(said).toEqual(['pan 20,0', 'pan 0,15']);
  });

  test('taps twice in one place within a moment, and a third time anew', () => {
    for (let times = 0; times < 3; times++) {
      fingers.down(1, at(10, 10), false);
      fingers.up(1);
      timers.pass(100);
    }
    timers.pass(400);
    fingers.down(1, at(10, 10), false);
    fingers.up(1);
    expect(said).toEqual(['tap 10,10', 'second tap 10,10', 'tap 10,10', 'tap 10,10']);
  });

  test('is pressed for long after half a second, and no sooner', () => {
    fingers.down(1, at(10, 10), false);
    timers.pass(499);
    expect(said).toEqual([]);
    timers.pass(1);
    fingers.move(1, at(14, 10));
    fingers.up(1);
    expect(said).toEqual(['rest 10,10', 'long press 10,10']);
  });

  test('is not pressed for long once it has moved', () => {
    fingers.down(1, at(10, 10), false);
    fingers.move(1, at(30, 10));
    timers.pass(1000);
    fingers.up(1);
    expect(said).toEqual(['pan 20,0']);
  });

  test('drags what it picked up by resting: neither pan nor menu', () => {
    picksUp = true;
    fingers.down(1, at(10, 10), false);
    timers.pass(500);
    fingers.move(1, at(40, 10));
    fingers.up(1);
    expect(said).toEqual(['rest 10,10']);
  });

  test('drags what it came down on', () => {
    fingers.down(1, at(10, 10), true);
    fingers.move(1, at(40, 10));
    fingers.up(1);
    expect(said).toEqual([]);
  });

  test('that the browser takes away does nothing more', () => {
    fingers.down(1, at(10, 10), false);
    fingers.cancel(1);
    timers.pass(1000);
    fingers.move(1, at(40, 10));
    fingers.up(1);
    expect(said).toEqual([]);
  });
});

describe('two fingers', () => {
  test('let go of what the first one held, and pinch', () => {
    fingers.down(1, at(0, 0), true);
    fingers.move(1, at(50, 0));
    fingers.down(2, at(100, 0), false);
    fingers.move(2, at(150, 0));
    fingers.up(2);
    fingers.move(1, at(50, 20));
    fingers.up(1);
    expect(said).toEqual(['let go', 'pinch 50,0,100,0 to 50,0,150,0', 'pan 0,20']);
  });

  test('tap together', () => {
    fingers.down(1, at(0, 0), false);
    fingers.down(2, at(100, 40), false);
    fingers.up(1);
    fingers.up(2);
    expect(said).toEqual(['let go', 'two fingers 50,20']);
  });

  test('that stay are no tap', () => {
    fingers.down(1, at(0, 0), false);
    fingers.down(2, at(100, 40), false);
    timers.pass(600);
    fingers.up(1);
    fingers.up(2);
    expect(said).toEqual(['let go']);
  });

  test('never make the first one rest', () => {
    fingers.down(1, at(0, 0), false);
    timers.pass(300);
    fingers.down(2, at(100, 0), false);
    timers.pass(1000);
    expect(said).toEqual(['let go']);
  });
});
