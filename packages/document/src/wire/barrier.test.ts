import fc from 'fast-check';
import * as decoding from 'lib0/decoding';
import { describe, expect, it } from 'vitest';
import {
  DURABLE,
  type DurableStatus,
  encodeBarrier,
  encodeDurable,
  readBarrier,
  readDurable,
} from './barrier.ts';
import { MESSAGE } from './messageType.ts';

function behindType(frame: Uint8Array, type: number): decoding.Decoder {
  const decoder = decoding.createDecoder(frame);
  expect(decoding.readVarUint(decoder)).toBe(type);
  return decoder;
}

describe('barrier and its answer', () => {
  it('come back as they were sent', () => {
    const status = fc.constantFrom<DurableStatus[]>(...Object.values(DURABLE));
    fc.assert(
      fc.property(fc.nat(2 ** 31 - 1), status, (k, s) => {
        expect(readBarrier(behindType(encodeBarrier(k), MESSAGE.barrier))).toBe(k);
        expect(readDurable(behindType(encodeDurable({ k, status: s }), MESSAGE.durable))).toEqual({
          k,
          status: s,
        });
      }),
      { seed: 120 },
    );
  });

  it('have the bytes of the protocol', () => {
    expect([...encodeBarrier(5)]).toEqual([120, 5]);
    expect([...encodeDurable({ k: 300, status: 3 })]).toEqual([121, 0xac, 2, 3]);
  });

  it('are refused when cut off, of an unknown status or with a tail', () => {
    expect(readBarrier(decoding.createDecoder(new Uint8Array([])))).toBeNull();
    expect(readBarrier(decoding.createDecoder(new Uint8Array([1, 1])))).toBeNull();
    expect(readDurable(decoding.createDecoder(new Uint8Array([1])))).toBeNull();
    expect(readDurable(decoding.createDecoder(new Uint8Array([1, 4])))).toBeNull();
    expect(readDurable(decoding.createDecoder(new Uint8Array([1, 0, 0])))).toBeNull();
  });
});
