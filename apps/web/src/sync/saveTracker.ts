import { createStore, type Store } from '../session/store.ts';
import type { SaveStatus } from './saveStatus.ts';
import type { After } from './timers.ts';

const BARRIER_DELAY_MS = 100;
const LATE_MS = 3_000;
const STORAGE_RETRY_MS = 2_000;

export type Durability = 'durable' | 'readOnly' | 'storageFailing' | 'rejected';

export interface SaveTrackerOptions {
  /** Asks the server to answer once everything sent before is on its disk. */
  readonly sendBarrier: (version: number) => void;
  /** The server refused what was written here; it will never be saved. */
  readonly onRejected: () => void;
  readonly after: After;
}

/**
 * Knows whether the server has my work. Each local change makes a new version; only the server's answer to a
 * barrier that carries the present version, on the present connection, makes it "saved".
 */
export interface SaveTracker {
  readonly status: Store<SaveStatus>;
  /** The number of local changes so far. */
  version(): number;
  /** How many local changes the server has not confirmed. */
  unsavedChanges(): number;
  changed(): void;
  /** This browser's own disk holds every change up to a version. */
  kept(version: number): void;
  /** Connected, and everything this browser holds has been handed to the socket. */
  connected(): void;
  disconnected(): void;
  answered(version: number, durability: Durability): void;
  destroy(): void;
}

export function createSaveTracker({ sendBarrier, onRejected, after }: SaveTrackerOptions): SaveTracker {
  const status = createStore<SaveStatus>('opening');
  let version = 0;
  let keptVersion = -1;
  let confirmedVersion = 0;
  let isConnected = false;
  let isAnswered = false;
  let isLate = false;
  let isOpening = true;
  let trouble: 'readOnly' | 'storageFull' | null = null;
  let cancelBarrier: (() => void) | undefined;
  let awaited: number | undefined;
  let cancelLate: (() => void) | undefined = after(LATE_MS, () => {
    isOpening = false;
    show();
  });

  const isSaved = (): boolean => isConnected && isAnswered && confirmedVersion === version;

  function present(): SaveStatus {
    if (!isConnected) {
      if (isOpening) return 'opening';
      return keptVersion >= version ? 'offline' : 'notSaved';
    }
    if (trouble) return trouble;
    if (isSaved()) return 'saved';
    return isLate ? 'notSaved' : 'saving';
  }

  const show = (): void => status.set(present());

  function waitUntilLate(): void {
    cancelLate?.();
    isLate = false;
    cancelLate = after(LATE_MS, () => {
      isLate = true;
      show();
    });
  }

  function askIn(milliseconds: number): void {
    if (!isConnected || cancelBarrier || awaited !== undefined) return;
    const ask = (): void => {
      cancelBarrier = undefined;
      awaited = version;
      sendBarrier(version);
    };
    if (milliseconds === 0) ask();
    else cancelBarrier = after(milliseconds, ask);
  }

  function forgetQuestions(): void {
    cancelBarrier?.();
    cancelBarrier = undefined;
    awaited = undefined;
  }

  return {
    status,
    version: () => version,
    unsavedChanges: () => version - confirmedVersion,
    changed() {
      const wasSaved = isSaved();
      version += 1;
      if (wasSaved) waitUntilLate();
      askIn(BARRIER_DELAY_MS);
      show();
    },
    kept(upTo) {
      keptVersion = Math.max(keptVersion, upTo);
      show();
    },
    connected() {
      isConnected = true;
      isOpening = false;
      isAnswered = false;
      trouble = null;
      forgetQuestions();
      waitUntilLate();
      askIn(0);
      show();
    },
    disconnected() {
      if (!isConnected) return;
      isConnected = false;
      cancelLate?.();
      forgetQuestions();
      show();
    },
    answered(upTo, durability) {
      if (!isConnected) return;
      if (awaited !== undefined && upTo >= awaited) awaited = undefined;
      if (durability === 'rejected' || (durability === 'readOnly' && version > confirmedVersion)) {
        onRejected();
        return;
      }
      trouble =
        durability === 'readOnly' ? 'readOnly' : durability === 'storageFailing' ? 'storageFull' : null;
      if (durability === 'storageFailing') askIn(STORAGE_RETRY_MS);
      if (durability === 'durable') {
        isAnswered = true;
        if (upTo > confirmedVersion && upTo < version) waitUntilLate();
        confirmedVersion = Math.max(confirmedVersion, upTo);
        if (confirmedVersion === version) cancelLate?.();
        else askIn(BARRIER_DELAY_MS);
      }
      show();
    },
    destroy() {
      cancelLate?.();
      forgetQuestions();
    },
  };
}
