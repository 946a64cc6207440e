export type { BoardDocument, Intention, Unsubscribe } from './board/boardDocument.ts';
export { type BoardDocumentOptions, createBoardDocument } from './board/createBoardDocument.ts';
export { readDocument } from './codec/readDocument.ts';
export { seedDocument } from './codec/seedDocument.ts';
export { repairSnapshot } from './repair/repairSnapshot.ts';
export {
  AWARENESS_MAX_BYTES,
  type AwarenessEditing,
  type AwarenessState,
  type AwarenessUser,
  awarenessStateSchema,
} from './wire/awarenessState.ts';
export {
  DURABLE,
  type Durable,
  type DurableStatus,
  encodeBarrier,
  encodeDurable,
  readBarrier,
  readDurable,
} from './wire/barrier.ts';
export { CLOSE, type CloseCode, isTerminalClose } from './wire/closeCode.ts';
export { MESSAGE, type MessageType } from './wire/messageType.ts';
export { encodeNotice, type Notice, readNotice } from './wire/notice.ts';
export { IMPORT, LOCAL, MIGRATION, type Origin, RESTORE, SEED } from './wire/origin.ts';
export { canEdit, ROLES, type Role } from './wire/role.ts';
