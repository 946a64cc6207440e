import * as Y from 'yjs';
import { syncStep2Frame } from './syncFrames.ts';

/** Answers to "this is what I have". */
export interface StateAnswers {
  /** The frame with all that is missing from a state vector, as the document stands after `seq`. */
  answer(doc: Y.Doc, seq: number, stateVector: Uint8Array): Buffer;
  /** The document was replaced. */
  forget(): void;
}

/**
 * Keeps the last answer: when a whole room comes in at once, or comes back after a restart, everybody has the same
 * and lacks the same, and the state need be encoded only once.
 */
export function createStateAnswers(): StateAnswers {
  let last: { readonly seq: number; readonly stateVector: Buffer; readonly frame: Buffer } | null = null;

  return {
    answer(doc, seq, stateVector) {
      if (last?.seq === seq && last.stateVector.equals(stateVector)) return last.frame;
      const frame = syncStep2Frame(Y.encodeStateAsUpdate(doc, stateVector));
      last = { seq, stateVector: Buffer.from(stateVector), frame };
      return frame;
    },
    forget() {
      last = null;
    },
  };
}
