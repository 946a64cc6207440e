/**
 * The first varUint of every frame on the sync socket. 0, 1 and 3 are those of the Yjs protocols, so a stock
 * client works unchanged; the others are spoken only on sockets opened with `cap=1`.
 */
export const MESSAGE: {
  readonly sync: 0;
  readonly awareness: 1;
  readonly queryAwareness: 3;
  /** Client → server: "tell me when all I sent before is on disk". */
  readonly barrier: 120;
  /** Server → client: the answer to a barrier. */
  readonly durable: 121;
  /** Client → server: an act only the server may write (comment, vote, timer). */
  readonly command: 122;
  readonly result: 123;
  /** Server → client: something that concerns the connection, not the document. */
  readonly notice: 124;
} = {
  sync: 0,
  awareness: 1,
  queryAwareness: 3,
  barrier: 120,
  durable: 121,
  command: 122,
  result: 123,
  notice: 124,
};

export type MessageType = (typeof MESSAGE)[keyof typeof MESSAGE];
