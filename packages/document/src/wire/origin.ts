/** Why a transaction happened. Compared by identity; only LOCAL can be undone. */
export interface Origin {
  readonly name: string;
}

function origin(name: string): Origin {
  return Object.freeze({ name });
}

/** An act of the person at this client. */
export const LOCAL: Origin = origin('local');
/** Content of a file, merged by the server. */
export const IMPORT: Origin = origin('import');
/** The first content of a board, written by the server as it makes the room. */
export const SEED: Origin = origin('seed');
/** A newer shape of the same content, written by the server. */
export const MIGRATION: Origin = origin('migration');
/** An earlier version written back as new edits. */
export const RESTORE: Origin = origin('restore');
/** What was frozen, put back after a change. */
export const FREEZE: Origin = origin('freeze');
