-- Runs, the outlets they name, and a person's corrections.
--
-- No JSON function stands in a table: SQLite 3.40 does not count them among those that an untrusted schema may call,
-- and a table that calls one cannot be opened at all where schemas are not trusted.

PRAGMA application_id = 0x53544D41;
PRAGMA user_version = 1;

CREATE TABLE run (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  started_at TEXT NOT NULL,
  finished_at TEXT,
  -- An undone run keeps its row: history is a fact too.
  undone_at TEXT,
  version TEXT NOT NULL,
  command TEXT NOT NULL,
  settings TEXT NOT NULL DEFAULT '{}',
  counts TEXT NOT NULL DEFAULT '{}'
) STRICT;

-- One outlet a name, whatever its case and whether "The" stands before it. Of several spellings the one
-- kept is a publisher's own before one that others use, then the first by code point: so that it does not
-- depend on which came first.
CREATE TABLE outlet (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  name TEXT NOT NULL CHECK (name <> ''),
  domain TEXT,
  publishes INTEGER NOT NULL CHECK (publishes IN (0, 1)),
  folded TEXT NOT NULL GENERATED ALWAYS AS
    (CASE WHEN lower(name) LIKE 'the _%' THEN substr(lower(name), 5) ELSE lower(name) END) STORED,
  UNIQUE (folded)
) STRICT;

CREATE TABLE correction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  run_id INTEGER NOT NULL REFERENCES run (id),
  made_at TEXT NOT NULL,
  -- Names keys and passages, never row ids: it can be replayed on another graph.
  operation TEXT NOT NULL
) STRICT;

CREATE INDEX correction_by_run ON correction (run_id);
