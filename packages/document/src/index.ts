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
