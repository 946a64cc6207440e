import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSaveTracker, type SaveTracker } from './saveTracker.ts';
import { createManualTimers, type ManualTimers } from './testing/manualTimers.ts';

interface Rig extends ManualTimers {
  readonly tracker: SaveTracker;
  /** The versions asked about, oldest first. */
  readonly barriers: number[];
  readonly rejections: number[];
}

function rig(): Rig {
  const timers = createManualTimers();
  const barriers: number[] = [];
  const rejections: number[] = [];
  const tracker = createSaveTracker({
    sendBarrier: (version) => barriers.push(version),
    onRejected: () => rejections.push(1),
    after: timers.after,
  });
  return { ...timers, tracker, barriers, rejections };
}

function savedRig(): Rig {
  const made = rig();
  made.tracker.connected();
  made.tracker.answered(0, 'durable');
  expect(made.tracker.status.get()).toBe('saved');
  return made;
}

describe('save status', () => {
  it('is nothing yet until the server answers or is late', () => {
    const { tracker, pass } = rig();
    expect(tracker.status.get()).toBe('opening');
    pass(3_000);
    expect(tracker.status.get()).toBe('notSaved');
  });

  it('claims "saved" only after the answer to a barrier on this connection', () => {
    const { tracker, barriers } = rig();
    tracker.connected();
    expect(tracker.status.get()).toBe('saving');
    expect(barriers).toEqual([0]);
    tracker.answered(0, 'durable');
    expect(tracker.status.get()).toBe('saved');
    tracker.disconnected();
    tracker.connected();
    expect(tracker.status.get()).toBe('saving');
  });

  it('asks about the present version 100 ms after a change, once for a burst', () => {
    const { tracker, barriers, pass } = savedRig();
    tracker.changed();
    tracker.changed();
    expect(tracker.status.get()).toBe('saving');
    pass(99);
    tracker.changed();
    expect(barriers).toEqual([0]);
    pass(1);
    expect(barriers).toEqual([0, 3]);
    tracker.answered(3, 'durable');
    expect(tracker.status.get()).toBe('saved');
  });

  it('is not "saved" by an answer about an older version, and asks again', () => {
    const { tracker, barriers, pass } = savedRig();
    tracker.changed();
    pass(100);
    tracker.changed();
    tracker.answered(1, 'durable');
    expect(tracker.status.get()).toBe('saving');
    pass(100);
    expect(barriers.at(-1)).toBe(2);
    tracker.answered(2, 'durable');
    expect(tracker.status.get()).toBe('saved');
  });

  it('says "not saved yet" after three seconds without an answer', () => {
    const { tracker, pass } = savedRig();
    tracker.changed();
    pass(2_999);
    expect(tracker.status.get()).toBe('saving');
    pass(1);
    expect(tracker.status.get()).toBe('notSaved');
    tracker.answered(1, 'durable');
    expect(tracker.status.get()).toBe('saved');
  });

  it('stays calm while one types on and answers keep coming', () => {
    const { tracker, barriers, pass } = savedRig();
    for (let i = 0; i < 100; i += 1) {
      tracker.changed();
      pass(100);
      const asked = barriers.at(-1) ?? 0;
      tracker.changed();
      tracker.answered(asked, 'durable');
      expect(tracker.status.get()).toBe('saving');
    }
  });

  it('says "offline, kept" only once this browser has committed the last change', () => {
    const { tracker } = savedRig();
    tracker.kept(0);
    tracker.disconnected();
    expect(tracker.status.get()).toBe('offline');
    tracker.changed();
    expect(tracker.status.get()).toBe('notSaved');
    tracker.kept(1);
    expect(tracker.status.get()).toBe('offline');
  });

  it('never claims "kept" where the browser keeps nothing', () => {
    const { tracker, pass } = savedRig();
    tracker.disconnected();
    tracker.changed();
    pass(60_000);
    expect(tracker.status.get()).toBe('notSaved');
  });

  it('says when the server cannot save, asks every two seconds and recovers', () => {
    const { tracker, barriers, pass } = savedRig();
    tracker.changed();
    pass(100);
    tracker.answered(1, 'storageFailing');
    expect(tracker.status.get()).toBe('storageFull');
    pass(2_000);
    expect(barriers).toEqual([0, 1, 1]);
    tracker.answered(1, 'durable');
    expect(tracker.status.get()).toBe('saved');
  });

  it('reports refused changes instead of hoping on', () => {
    const { tracker, rejections, pass } = savedRig();
    tracker.changed();
    pass(100);
    tracker.answered(1, 'rejected');
    expect(rejections).toHaveLength(1);
    expect(tracker.unsavedChanges()).toBe(1);
  });

  it('is "view only" for a reader, and a reader\'s change counts as refused', () => {
    const { tracker, rejections, pass } = rig();
    tracker.connected();
    tracker.answered(0, 'readOnly');
    expect(tracker.status.get()).toBe('readOnly');
    tracker.changed();
    pass(100);
    tracker.answered(1, 'readOnly');
    expect(rejections).toHaveLength(1);
  });

  it('ignores an answer that comes after the connection was lost', () => {
    const { tracker } = savedRig();
    tracker.changed();
    tracker.disconnected();
    tracker.answered(1, 'durable');
    expect(tracker.status.get()).not.toBe('saved');
    expect(tracker.unsavedChanges()).toBe(1);
  });

  it('never says "saved" while a change is unconfirmed, whatever happens in whatever order', () => {
    const step = fc.oneof(
      fc.constant('change' as const),
      fc.constant('connect' as const),
      fc.constant('disconnect' as const),
      fc.constant('answer' as const),
      fc.constant('fail' as const),
      fc.integer({ min: 1, max: 4_000 }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const { tracker, barriers, pass } = rig();
        let isConnected = false;
        let confirmed = 0;
        let asked = 0;
        for (const next of steps) {
          if (next === 'change') tracker.changed();
          else if (next === 'connect') {
            tracker.disconnected();
            asked = barriers.length;
            tracker.connected();
            isConnected = true;
          } else if (next === 'disconnect') {
            tracker.disconnected();
            isConnected = false;
          } else if (typeof next === 'number') pass(next);
          else if (isConnected && asked < barriers.length) {
            const version = barriers[asked] ?? 0;
            asked += 1;
            if (next === 'answer') confirmed = Math.max(confirmed, version);
            tracker.answered(version, next === 'answer' ? 'durable' : 'storageFailing');
          }
          if (tracker.status.get() === 'saved') {
            expect(isConnected).toBe(true);
            expect(confirmed).toBe(tracker.version());
          }
        }
      }),
      { seed: 2107, numRuns: 2_000 },
    );
  });
});
