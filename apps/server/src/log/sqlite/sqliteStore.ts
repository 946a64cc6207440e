import type { DatabaseSync } from 'node:sqlite';
import type { LoadedRoom } from '../log.ts';
import { createFault, type Fault } from './fault.ts';
import { createFrozenTable, type FrozenTable } from './frozenTable.ts';
import { createLinkTable, type LinkTable } from './linkTable.ts';
import { createLoadRoom } from './loadRoom.ts';
import { createPictureTable, type PictureTable } from './pictureTable.ts';
import { createPrivateTable, type PrivateTable } from './privateTable.ts';
import { createRoomTable, type RoomTable } from './roomTable.ts';
import { createSessionTable, type SessionTable } from './sessionTable.ts';
import { createSettingTable, type SettingTable } from './settingTable.ts';
import { createUpdateTable, type UpdateTable } from './updateTable.ts';
import { createVoteTable, type VoteTable } from './voteTable.ts';

/** Everything the log's thread can be asked, as plain calls; the only code that writes to the database. */
export interface SqliteStore
  extends RoomTable,
    UpdateTable,
    LinkTable,
    SessionTable,
    SettingTable,
    PictureTable,
    VoteTable,
    FrozenTable,
    PrivateTable,
    Pick<Fault, 'injectFault'> {
  load(id: string): LoadedRoom | undefined;
}

export function createSqliteStore(db: DatabaseSync): SqliteStore {
  const rooms = createRoomTable(db);
  const fault = createFault();
  return {
    ...rooms,
    ...createUpdateTable(db, rooms.readRoom, fault),
    ...createLinkTable(db),
    ...createSessionTable(db),
    ...createSettingTable(db),
    ...createPictureTable(db),
    ...createVoteTable(db, fault),
    ...createFrozenTable(db, fault),
    ...createPrivateTable(db, fault),
    injectFault: fault.injectFault,
    load: createLoadRoom(db, rooms.readRoom),
  };
}
