import { createStore, type Store } from '../session/store.ts';
import { backoffMs } from './backoff.ts';
import { type StopReason, stopReasonOf } from './stopReason.ts';
import type { After } from './timers.ts';

/** Where a connection stands: `waiting` will try again by itself, `stopped` will not. */
export type ConnectionState =
  | { readonly phase: 'connecting' | 'open' | 'waiting' }
  | { readonly phase: 'stopped'; readonly reason: StopReason };

export interface ConnectionOptions {
  readonly url: string;
  readonly after: After;
  readonly random: () => number;
  readonly onOpen: () => void;
  readonly onFrame: (frame: Uint8Array) => void;
  readonly onClose: () => void;
  /** Asks over plain HTTP why a socket was refused, since a browser does not tell; null when trying on is right. */
  readonly whyRefused: () => Promise<StopReason | null>;
}

/** One socket after another to the same room, until told to stop or until the server says for good why not. */
export interface Connection {
  readonly state: Store<ConnectionState>;
  /** Sends when open, else does nothing and returns false: whatever matters is sent again after the next opening. */
  send(frame: Uint8Array): boolean;
  /** Gives the present socket up at once and tries again: for a socket that is believed dead. */
  reset(): void;
  /** Ends a wait between two attempts. */
  retryNow(): void;
  stop(reason: StopReason): void;
  destroy(): void;
}

export function createConnection(options: ConnectionOptions): Connection {
  const { url, after, random, onOpen, onFrame, onClose, whyRefused } = options;
  const state = createStore<ConnectionState>({ phase: 'connecting' });
  let socket: WebSocket | undefined;
  let cancelWait: (() => void) | undefined;
  let attempt = 0;
  let isDestroyed = false;

  const isOver = (): boolean => isDestroyed || state.get().phase === 'stopped';

  function connect(): void {
    cancelWait = undefined;
    if (isOver()) return;
    state.set({ phase: 'connecting' });
    const current = new WebSocket(url);
    socket = current;
    current.binaryType = 'arraybuffer';
    let wasOpen = false;
    current.onopen = () => {
      if (socket !== current) return;
      wasOpen = true;
      state.set({ phase: 'open' });
      onOpen();
    };
    current.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (socket !== current) return;
      // A server that talks is a server that is up; one that only accepts and hangs up must not be hammered.
      attempt = 0;
      if (data instanceof ArrayBuffer) onFrame(new Uint8Array(data));
    };
    current.onclose = ({ code }) => {
      if (socket === current) lost(wasOpen, code);
    };
  }

  function lost(wasOpen: boolean, code: number): void {
    socket = undefined;
    if (wasOpen) onClose();
    if (isOver()) return;
    const reason = stopReasonOf(code);
    if (reason) stop(reason);
    else if (wasOpen) wait();
    else void waitUnlessRefused();
  }

  async function waitUnlessRefused(): Promise<void> {
    wait();
    const reason = await whyRefused();
    if (reason && !isOver() && state.get().phase !== 'open') stop(reason);
  }

  function wait(): void {
    state.set({ phase: 'waiting' });
    cancelWait = after(backoffMs(attempt, random), connect);
    attempt += 1;
  }

  /** Lets go of the socket without waiting for its closing handshake, which a dead network never finishes. */
  function drop(): void {
    const current = socket;
    if (!current) return;
    const wasOpen = current.readyState === WebSocket.OPEN;
    socket = undefined;
    current.close();
    if (wasOpen) onClose();
  }

  function stop(reason: StopReason): void {
    if (isOver()) return;
    cancelWait?.();
    drop();
    state.set({ phase: 'stopped', reason });
  }

  connect();

  return {
    state,
    send(frame) {
      if (socket?.readyState !== WebSocket.OPEN) return false;
      socket.send(frame as Uint8Array<ArrayBuffer>);
      return true;
    },
    reset() {
      if (isOver() || !socket) return;
      drop();
      wait();
    },
    retryNow() {
      if (isOver() || !cancelWait) return;
      cancelWait();
      attempt = 0;
      connect();
    },
    stop,
    destroy() {
      cancelWait?.();
      isDestroyed = true;
      drop();
    },
  };
}
