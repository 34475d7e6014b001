-- The journal of a batch. Paths are bytes, as the system has them; hashes are lower-case hex SHA-256.
CREATE TABLE document (
  id       INTEGER PRIMARY KEY,      -- the order in which the documents were first seen
  place    BLOB NOT NULL UNIQUE,     -- absolute path of the input; an archive or list of texts counts as a folder
  path     BLOB NOT NULL,            -- the file to open
  inside   BLOB,                     -- the member or line in it
  source   TEXT NOT NULL,            -- the input as reports show it
  name     BLOB,                     -- the output below OUT, without suffix; never changes
  claims   TEXT NOT NULL DEFAULT '', -- the suffixes that this name may be written with, one a line
  state    TEXT NOT NULL,            -- planned, done, failed, skipped, gone
  settings TEXT NOT NULL DEFAULT '', -- hash of options, configuration and versions it was last converted under
  size     INTEGER, mtime INTEGER, ctime INTEGER, -- the input's file as it was read; times in ns
  sha256   TEXT,                     -- of the input's bytes
  fault    TEXT, message TEXT NOT NULL DEFAULT '', advice TEXT NOT NULL DEFAULT '',
  outputs  TEXT NOT NULL DEFAULT '[]', -- JSON: [[path below OUT, sha256, size in bytes, settings]]
  line     INTEGER,                  -- of its record in its file of many, from 1; null: it is in none
  remarks  TEXT NOT NULL DEFAULT '[]', -- JSON: [[code, message, [start, end] or null]], the first of them
  codes    TEXT NOT NULL DEFAULT '{}', -- JSON: {code: how often}
  fields   TEXT NOT NULL DEFAULT '{}', -- JSON: {field: how many were found}
  pictures TEXT NOT NULL DEFAULT '{}', -- JSON: {name that the article gives a picture: state in which it was found}
  seconds  REAL NOT NULL DEFAULT 0,
  run      INTEGER NOT NULL          -- the run that settled it
) STRICT;

CREATE TABLE run (
  id       INTEGER PRIMARY KEY,
  version  TEXT NOT NULL,
  settings TEXT NOT NULL,            -- hash
  options  TEXT NOT NULL,            -- JSON: what the hash was made of, of each folder that had its own
  ended    TEXT                      -- complete, stopped, interrupted; null: it was killed, or runs
) STRICT;
