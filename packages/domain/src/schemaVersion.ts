/** The version of the model; a file or a document with a newer one is only read. */
export const SCHEMA_VERSION = 1;
