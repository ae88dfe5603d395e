-- Articles as published, every reading of what was said about them, and which of them are one text.

PRAGMA user_version = 2;

-- Decided: articles that are one text.
CREATE TABLE copy_group (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  owner_outlet_id INTEGER REFERENCES outlet (id),
  basis TEXT NOT NULL
) STRICT;

-- One row a key and text. What is not key or text stands as one of its readings gave it.
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  "key" TEXT NOT NULL,
  outlet_id INTEGER REFERENCES outlet (id),
  url TEXT,
  canonical_url TEXT,
  title TEXT,
  title_is_guessed INTEGER NOT NULL DEFAULT 0 CHECK (title_is_guessed IN (0, 1)),
  byline TEXT,
  language TEXT,
  text TEXT NOT NULL,
  text_sha256 TEXT NOT NULL,
  published_from TEXT,
  published_to TEXT,
  published_basis TEXT,
  modified_at TEXT,
  retrieved_at TEXT,
  credit_outlet_id INTEGER REFERENCES outlet (id),
  -- Decided.
  copy_group_id INTEGER REFERENCES copy_group (id) ON DELETE SET NULL,
  -- Decided: the version of the same key before this one.
  revises_id INTEGER REFERENCES article (id) ON DELETE SET NULL,
  -- The reading that its columns are.
  reading_id INTEGER REFERENCES reading (id) ON DELETE SET NULL,
  is_excerpt INTEGER NOT NULL DEFAULT 0 CHECK (is_excerpt IN (0, 1)),
  extra TEXT NOT NULL DEFAULT '{}',
  CHECK ((published_from IS NULL) = (published_to IS NULL) AND (published_from IS NULL) = (published_basis IS NULL)),
  CHECK (published_from < published_to),
  UNIQUE ("key", text_sha256)
) STRICT;

CREATE INDEX article_by_run ON article (run_id);
CREATE INDEX article_by_outlet ON article (outlet_id);
CREATE INDEX article_by_credit ON article (credit_outlet_id) WHERE credit_outlet_id IS NOT NULL;
CREATE INDEX article_by_copy_group ON article (copy_group_id) WHERE copy_group_id IS NOT NULL;
CREATE INDEX article_by_revised ON article (revises_id) WHERE revises_id IS NOT NULL;
CREATE INDEX article_by_reading ON article (reading_id);
CREATE INDEX article_by_text ON article (text_sha256);
CREATE INDEX article_by_publication ON article (published_from);

-- What one run read about an article besides its text. The article stands as the latest run read it, so that
-- undoing a run that brought other metadata brings the ones before back; of two readings in one run the longer
-- stands, else the later by code point, so that the order of files in a run means nothing.
CREATE TABLE reading (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  run_id INTEGER NOT NULL REFERENCES run (id),
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  metadata TEXT NOT NULL
) STRICT;

CREATE INDEX reading_by_article ON reading (article_id);
CREATE INDEX reading_by_run ON reading (run_id);

CREATE TABLE dating (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  run_id INTEGER NOT NULL REFERENCES run (id),
  basis TEXT NOT NULL,
  precision TEXT NOT NULL,
  published_from TEXT NOT NULL,
  published_to TEXT NOT NULL,
  chosen INTEGER NOT NULL CHECK (chosen IN (0, 1)),
  conflict INTEGER NOT NULL CHECK (conflict IN (0, 1)),
  CHECK (published_from < published_to),
  PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX dating_chosen ON dating (article_id) WHERE chosen;

-- Winnowed hashes of an article's text: what two of them share says whether they are one text.
CREATE TABLE article_fingerprint (
  hash INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  run_id INTEGER NOT NULL REFERENCES run (id),
  PRIMARY KEY (hash, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX fingerprint_by_article ON article_fingerprint (article_id);
