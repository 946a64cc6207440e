/**
 * What the server has of my work.
 * - `opening`: nothing to show yet.
 * - `saved`: everything is on the server's disk.
 * - `saving`: written less than three seconds ago and not yet confirmed.
 * - `notSaved`: still not confirmed after that, or offline before this browser has kept it.
 * - `offline`: no connection; this browser has committed the changes to its own disk.
 * - `storageFull`: the server cannot save.
 * - `readOnly`: connected, and nothing of mine can be waiting.
 */
export type SaveStatus = 'opening' | 'saved' | 'saving' | 'notSaved' | 'offline' | 'storageFull' | 'readOnly';
