import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import { MESSAGE } from './messageType.ts';
import { encodeNotice, type Notice, readNotice } from './notice.ts';

const NOTICES: Notice[] = [
  { type: 'role', role: 'viewer' },
  { type: 'restarting', seconds: 5 },
  { type: 'storage', ok: false },
  { type: 'compacted' },
  { type: 'frozenLanes', laneIds: ['lane:a', 'lane:b'] },
  {
    type: 'summon',
    by: { id: 'p1', name: 'Lea', colour: 'ink-b', role: 'editor' },
    view: 'board',
    viewport: { x: -10, y: 0.5, width: 900, height: 600 },
  },
  { type: 'ballot', voteId: 'vote:a', dots: { 'card:a': 2, 'item:b': 1 } },
  {
    type: 'privateCards',
    roundId: 'private:a',
    cards: [
      {
        id: 'card:a',
        number: '7',
        laneId: 'lane:a',
        stepId: 'step:a',
        kind: 'pain',
        text: 'Nobody answers',
        order: 'a0',
      },
    ],
  },
  { type: 'takenBack', targetId: 'lane:a', kept: 2 },
];

function read(text: string): Notice | null {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, text);
  return readNotice(decoding.createDecoder(encoding.toUint8Array(encoder)));
}

describe('notice', () => {
  it('comes back as it was sent', () => {
    for (const notice of NOTICES) {
      const decoder = decoding.createDecoder(encodeNotice(notice));
      expect(decoding.readVarUint(decoder)).toBe(MESSAGE.notice);
      expect(readNotice(decoder)).toEqual(notice);
    }
  });

  it('of a newer server or with broken content is passed over', () => {
    expect(read('{"type":"fireworks"}')).toBeNull();
    expect(read('{"type":"role","role":"god"}')).toBeNull();
    expect(read('{')).toBeNull();
    expect(readNotice(decoding.createDecoder(new Uint8Array([200])))).toBeNull();
  });
});
