import type { Role } from '@wayline/document';
import { readRole } from '../session/role.ts';
import { completed, openDatabase, result } from './database.ts';

/** What this browser remembers of a board, to open it while the server cannot be asked. */
export interface KnownBoard {
  readonly boardId: string;
  readonly generation: string;
  readonly role: Role;
  readonly me: { readonly id: string; readonly name: string; readonly colour: string };
}

/** What this browser remembers of a board; undefined when nothing, or where the browser forbids storage. */
export async function recallBoard(
  boardId: string,
  factory: IDBFactory = indexedDB,
): Promise<KnownBoard | undefined> {
  try {
    const database = await openDatabase(factory);
    const row = (await result(database.transaction('boards').objectStore('boards').get(boardId))) as
      | KnownBoard
      | undefined;
    database.close();
    return row && { ...row, role: readRole(row.role) };
  } catch {
    return undefined;
  }
}

/** Remembers a board; a browser that forbids storage simply does not. */
export async function rememberBoard(board: KnownBoard, factory: IDBFactory = indexedDB): Promise<void> {
  try {
    const database = await openDatabase(factory);
    const transaction = database.transaction('boards', 'readwrite');
    transaction.objectStore('boards').put(board);
    await completed(transaction);
    database.close();
  } catch {
    // Nothing is lost: the board opens from the server as before.
  }
}

/** Forgets a board in this browser. */
export async function forgetBoard(boardId: string, factory: IDBFactory = indexedDB): Promise<void> {
  try {
    const database = await openDatabase(factory);
    const transaction = database.transaction('boards', 'readwrite');
    transaction.objectStore('boards').delete(boardId);
    await completed(transaction);
    database.close();
  } catch {
    // Nothing was remembered.
  }
}
