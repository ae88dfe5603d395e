-- Statements with all that the text says about them, and the keys by which like wordings find each other.

PRAGMA user_version = 3;

-- Decided: one row an identity across articles.
CREATE TABLE speaker (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  identity TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'group', 'document'))
) STRICT;

CREATE TABLE speaker_name (
  speaker_id INTEGER NOT NULL REFERENCES speaker (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  run_id INTEGER NOT NULL REFERENCES run (id),
  kind TEXT NOT NULL,
  basis TEXT NOT NULL,
  PRIMARY KEY (speaker_id, name, kind)
) STRICT, WITHOUT ROWID;

-- Decided: what is asserted, whatever the wording.
CREATE TABLE claim (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  run_id INTEGER NOT NULL REFERENCES run (id),
  text TEXT NOT NULL
) STRICT;

-- Decided: one occasion on which a speaker said it. `position` is the order of the answer, best first.
CREATE TABLE utterance (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  run_id INTEGER NOT NULL REFERENCES run (id),
  claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  speaker_id INTEGER REFERENCES speaker (id),
  -- The statement whose speaker it is.
  spoken_in_id INTEGER REFERENCES statement (id) ON DELETE SET NULL,
  said_from TEXT,
  said_to TEXT,
  said_basis TEXT,
  verdict TEXT NOT NULL CHECK (verdict IN ('first', 'tied', 'undetermined', 'undated', 'later')),
  because TEXT NOT NULL,
  UNIQUE (claim_id, position)
) STRICT;

CREATE INDEX utterance_by_speaker ON utterance (speaker_id);
CREATE INDEX utterance_by_spoken_in ON utterance (spoken_in_id) WHERE spoken_in_id IS NOT NULL;

-- `speaker_name` and `speaker_kind` are what its own article says; `speaker_id` is who that is across articles.
CREATE TABLE statement (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('title', 'body')),
  mode TEXT NOT NULL CHECK (mode IN ('direct', 'mixed', 'indirect', 'unattributed')),
  text TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  speaker_name TEXT,
  speaker_kind TEXT CHECK (speaker_kind IN ('person', 'organization', 'group', 'document')),
  mention_text TEXT,
  mention_start INTEGER,
  mention_end INTEGER,
  cue_text TEXT,
  cue_start INTEGER,
  cue_end INTEGER,
  cue_class TEXT CHECK (cue_class IN ('speech', 'document', 'according', 'attitude')),
  polarity TEXT NOT NULL CHECK
    (polarity IN ('asserted', 'denied', 'declined', 'asked', 'promised', 'conditional', 'hypothetical')),
  check_worthy INTEGER NOT NULL CHECK (check_worthy IN (0, 1)),
  boilerplate INTEGER NOT NULL CHECK (boilerplate IN (0, 1)),
  rule TEXT,
  said_from TEXT,
  said_to TEXT,
  said_basis TEXT,
  parent_id INTEGER REFERENCES statement (id) ON DELETE SET NULL,
  -- Decided.
  speaker_id INTEGER REFERENCES speaker (id),
  utterance_id INTEGER REFERENCES utterance (id) ON DELETE SET NULL,
  CHECK (0 <= start AND start < "end"),
  CHECK ((speaker_name IS NULL) = (speaker_kind IS NULL)),
  CHECK ((mention_text IS NULL) = (mention_start IS NULL) AND (mention_text IS NULL) = (mention_end IS NULL)),
  CHECK ((cue_text IS NULL) = (cue_start IS NULL) AND (cue_text IS NULL) = (cue_end IS NULL)),
  UNIQUE (article_id, position)
) STRICT;

CREATE INDEX statement_by_run ON statement (run_id);
CREATE INDEX statement_by_parent ON statement (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX statement_by_speaker ON statement (speaker_id, speaker_name);
CREATE INDEX statement_by_utterance ON statement (utterance_id);

CREATE TABLE fragment (
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  run_id INTEGER NOT NULL REFERENCES run (id),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  CHECK (0 <= start AND start < "end"),
  PRIMARY KEY (statement_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE citation (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('outlet', 'document', 'interview')),
  outlet_id INTEGER REFERENCES outlet (id),
  -- As this text names it, where `outlet.name` is how it calls itself.
  outlet_name TEXT,
  text TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  CHECK (0 <= start AND start < "end"),
  UNIQUE (statement_id, position)
) STRICT;

CREATE INDEX citation_by_outlet ON citation (outlet_id) WHERE outlet_id IS NOT NULL;

-- Two statements are candidates where the weights of the hashes they share add up to 1.
CREATE TABLE statement_key (
  hash INTEGER NOT NULL,
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  weight REAL NOT NULL CHECK (weight > 0),
  run_id INTEGER NOT NULL REFERENCES run (id),
  PRIMARY KEY (hash, statement_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX statement_key_by_statement ON statement_key (statement_id);
