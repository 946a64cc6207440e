import {
  type CommandResult,
  type Durable,
  MESSAGE,
  type Notice,
  readDurable,
  readNotice,
  readResult,
} from '@wayline/document';
import * as decoding from 'lib0/decoding';
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync';

/** What the server said. `unreadable` is a frame that no server of ours sends. */
export type Incoming =
  | { readonly type: 'syncStep1'; readonly stateVector: Uint8Array }
  | { readonly type: 'syncStep2' | 'update'; readonly update: Uint8Array }
  | { readonly type: 'awareness'; readonly update: Uint8Array }
  | { readonly type: 'queryAwareness' }
  | { readonly type: 'durable'; readonly durable: Durable }
  | { readonly type: 'result'; readonly result: CommandResult }
  | { readonly type: 'notice'; readonly notice: Notice }
  | { readonly type: 'unknown' }
  | { readonly type: 'unreadable' };

function readSync(decoder: decoding.Decoder): Incoming {
  const step = decoding.readVarUint(decoder);
  const payload = decoding.readVarUint8Array(decoder);
  if (step === messageYjsSyncStep1) return { type: 'syncStep1', stateVector: payload };
  if (step === messageYjsSyncStep2) return { type: 'syncStep2', update: payload };
  return step === messageYjsUpdate ? { type: 'update', update: payload } : { type: 'unknown' };
}

/** Reads one frame of the sync socket. Messages of a newer server are `unknown`, to be passed over. */
export function readFrame(frame: Uint8Array): Incoming {
  const decoder = decoding.createDecoder(frame);
  try {
    switch (decoding.readVarUint(decoder)) {
      case MESSAGE.sync:
        return readSync(decoder);
      case MESSAGE.awareness:
        return { type: 'awareness', update: decoding.readVarUint8Array(decoder) };
      case MESSAGE.queryAwareness:
        return { type: 'queryAwareness' };
      case MESSAGE.durable: {
        const durable = readDurable(decoder);
        return durable ? { type: 'durable', durable } : { type: 'unreadable' };
      }
      case MESSAGE.result: {
        const result = readResult(decoder);
        return result ? { type: 'result', result } : { type: 'unreadable' };
      }
      case MESSAGE.notice: {
        const notice = readNotice(decoder);
        return notice ? { type: 'notice', notice } : { type: 'unknown' };
      }
      default:
        return { type: 'unknown' };
    }
  } catch {
    return { type: 'unreadable' };
  }
}
