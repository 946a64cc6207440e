/** Statements that bring the file from version i to i + 1; never edited once released. */
export const SCHEMA_STEPS: readonly string[] = [
  `
  CREATE TABLE room (
    id TEXT PRIMARY KEY,
    generation TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    next_seq INTEGER NOT NULL,
    title TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    trashed_at INTEGER,
    is_sample INTEGER NOT NULL,
    summary TEXT,
    summary_seq INTEGER NOT NULL DEFAULT 0
  ) STRICT;

  CREATE TABLE room_log (
    room_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    participant TEXT NOT NULL,
    at INTEGER NOT NULL,
    data BLOB NOT NULL,
    sum INTEGER NOT NULL,
    PRIMARY KEY (room_id, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE room_snapshot (
    room_id TEXT NOT NULL,
    upto_seq INTEGER NOT NULL,
    data BLOB NOT NULL,
    sum INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (room_id, upto_seq)
  ) STRICT;

  CREATE TABLE client_owner (
    room_id TEXT NOT NULL,
    client_id INTEGER NOT NULL,
    participant TEXT NOT NULL,
    PRIMARY KEY (room_id, client_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE quarantine (
    room_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    seq INTEGER NOT NULL,
    data BLOB NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE link (
    id TEXT PRIMARY KEY,
    room_id TEXT NOT NULL,
    role TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    revoked_at INTEGER
  ) STRICT;
  CREATE INDEX link_room ON link (room_id);

  CREATE TABLE session (
    token_hash TEXT PRIMARY KEY,
    participant TEXT NOT NULL,
    name TEXT NOT NULL,
    colour INTEGER NOT NULL,
    is_owner INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE session_link (
    token_hash TEXT NOT NULL REFERENCES session (token_hash) ON DELETE CASCADE,
    link_id TEXT NOT NULL REFERENCES link (id) ON DELETE CASCADE,
    PRIMARY KEY (token_hash, link_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE picture (
    sha256 TEXT PRIMARY KEY,
    mime TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE board_picture (
    room_id TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES picture (sha256),
    name TEXT NOT NULL,
    participant TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (room_id, sha256)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX board_picture_sha256 ON board_picture (sha256);
  `,
  `
  ALTER TABLE room ADD COLUMN board_id TEXT;

  CREATE TABLE vote (
    room_id TEXT NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    budget INTEGER NOT NULL,
    max_per_item INTEGER NOT NULL,
    scope TEXT NOT NULL,
    secret INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    opened_by TEXT NOT NULL,
    closed_at INTEGER,
    PRIMARY KEY (room_id, id)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX vote_open ON vote (room_id) WHERE closed_at IS NULL;

  CREATE TABLE ballot (
    room_id TEXT NOT NULL,
    vote_id TEXT NOT NULL,
    participant TEXT NOT NULL,
    number TEXT NOT NULL,
    dots TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (room_id, vote_id, participant),
    FOREIGN KEY (room_id, vote_id) REFERENCES vote (room_id, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE frozen (
    room_id TEXT NOT NULL,
    id TEXT NOT NULL,
    by TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (room_id, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE private_round (
    room_id TEXT PRIMARY KEY,
    id TEXT NOT NULL,
    map_id TEXT NOT NULL,
    lane_ids TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    opened_by TEXT NOT NULL,
    revealed_at INTEGER
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE private_card (
    room_id TEXT NOT NULL REFERENCES private_round (room_id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    participant TEXT NOT NULL,
    number TEXT NOT NULL,
    lane_id TEXT NOT NULL,
    step_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    order_key TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (room_id, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX private_card_participant ON private_card (room_id, participant);
  `,
];
