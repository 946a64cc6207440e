const NAME = 'wayline';
const VERSION = 1;

/** The answer of an IndexedDB request. */
export function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves once a transaction is committed; rejects when the browser gave it up. */
export function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}

/**
 * Wayline's one database in this browser:
 * - `updates`: the changes of a room's document, in the order they were kept;
 * - `unsent`: the pages whose own changes the server had not confirmed, by room;
 * - `boards`: what is known of a board while the server cannot be asked.
 */
export async function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(NAME, VERSION);
  request.onupgradeneeded = () => {
    const database = request.result;
    database.createObjectStore('updates', { autoIncrement: true }).createIndex('room', 'room');
    database.createObjectStore('unsent', { keyPath: ['room', 'page'] }).createIndex('room', 'room');
    database.createObjectStore('boards', { keyPath: 'boardId' });
  };
  return result(request);
}
