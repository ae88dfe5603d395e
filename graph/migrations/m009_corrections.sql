-- What a person's corrections come to, and whose each name in an article is.

PRAGMA user_version = 9;

-- How an outlet of this name is called. Decided from corrections; a name that another one is called by stands here too,
-- so that its spelling is the person's.
CREATE TABLE outlet_alias (
  alias TEXT NOT NULL,
  name TEXT NOT NULL,
  run_id INTEGER NOT NULL REFERENCES run (id),
  folded TEXT NOT NULL GENERATED ALWAYS AS
    (CASE WHEN lower(alias) LIKE 'the _%' THEN substr(lower(alias), 5) ELSE lower(alias) END) STORED,
  UNIQUE (folded)
) STRICT;

-- When an article of this key was published, whatever it says itself; NULL: that is not known. Decided from corrections.
CREATE TABLE publication (
  article_key TEXT PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  published_from TEXT,
  published_to TEXT,
  "precision" TEXT,
  CHECK ((published_from IS NULL) = (published_to IS NULL) AND (published_from IS NULL) = ("precision" IS NULL)),
  CHECK (published_from < published_to)
) STRICT, WITHOUT ROWID;

-- Statements that are decided together because a correction names both. Decided; unordered, as in `likeness`.
CREATE TABLE bond (
  first_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  second_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  run_id INTEGER NOT NULL REFERENCES run (id),
  CHECK (first_id < second_id),
  PRIMARY KEY (first_id, second_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX bond_by_second ON bond (second_id);

-- Decided: one row a name in an article, and whose it is. `folded` is the name in normal form; `base` is that with what
-- corrections and the article make of it; `fields` are the trades that its titles name; `identity` is `speaker.identity`;
-- `rule` says why, and `via` is the key of the article that gave the name in full; `shown` is what a person calls it.
CREATE TABLE voice (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'group', 'document')),
  run_id INTEGER NOT NULL REFERENCES run (id),
  speaker_id INTEGER REFERENCES speaker (id),
  folded TEXT NOT NULL,
  base TEXT NOT NULL,
  fields TEXT,
  identity TEXT NOT NULL,
  rule TEXT NOT NULL,
  via TEXT,
  shown TEXT,
  PRIMARY KEY (article_id, name, kind)
) STRICT, WITHOUT ROWID;

CREATE INDEX voice_by_speaker ON voice (speaker_id, name, kind, rule);
CREATE INDEX voice_by_shown ON voice (speaker_id, shown) WHERE shown IS NOT NULL;
CREATE INDEX voice_by_folded ON voice (folded);
CREATE INDEX voice_by_base ON voice (base, fields);
CREATE INDEX voice_by_identity ON voice (identity);
