import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOutbox } from './outbox.ts';

test('nothing leaves before what it depends on is durable, and everything leaves in the order it came', () => {
  const step = fc.oneof(
    fc.record({ type: fc.constant('put' as const), ahead: fc.nat(3) }),
    fc.record({ type: fc.constant('release' as const), by: fc.nat(4) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const outbox = createOutbox(0);
      const left: { seq: number; durable: number; place: number }[] = [];
      let durable = 0;
      let seq = 0;
      let place = 0;
      for (const each of steps) {
        if (each.type === 'put') {
          // Numbers of one room never go back.
          seq = Math.max(seq, durable) + each.ahead;
          const item = { seq, place: place++ };
          outbox.after(seq, () => left.push({ ...item, durable }));
        } else {
          durable = Math.max(durable, Math.min(seq, durable + each.by));
          outbox.release(durable);
        }
      }
      for (const item of left) expect(item.seq).toBeLessThanOrEqual(item.durable);
      expect(left.map((item) => item.place)).toEqual(left.map((_, index) => index));
      outbox.release(seq);
      expect(left).toHaveLength(place);
    }),
    { seed: 4711, numRuns: 500 },
  );
});
