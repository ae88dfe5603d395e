-- The graph: texts, what the rules read off them, and what was decided.
--
-- Three tiers. Texts are only added, but by `undo` and by updates of metadata. Readings are a function of a text, its
-- markings, the reading settings and the version of the rules. Decisions are a function of readings, corrections and
-- settings: dropped and made again in the neighbourhood of whatever changed.
--
-- No JSON function stands in a table: SQLite 3.40 does not count them among those that an untrusted schema may call,
-- and a table that calls one cannot be opened at all where schemas are not trusted.

PRAGMA application_id = 0x53544D41;
PRAGMA user_version = 1;

-- Texts.

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

-- One outlet a name, whatever its case and whether "The" stands before it. Of several spellings the one kept is a
-- publisher's own before one that others use, then the first by code point: so that it does not depend on which came first.
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

-- Decided: articles that are one text.
CREATE TABLE copy_group (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  owner_outlet_id INTEGER REFERENCES outlet (id),
  basis TEXT NOT NULL
) STRICT;

-- One row a key and text. What is not key or text stands as one of its descriptions gave it.
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  -- The first 16 hex digits of SHA-256(key NUL title NUL text).
  name TEXT NOT NULL,
  "key" TEXT NOT NULL,
  outlet_id INTEGER REFERENCES outlet (id),
  url TEXT,
  canonical_url TEXT,
  title TEXT,
  title_is_guessed INTEGER NOT NULL DEFAULT 0 CHECK (title_is_guessed IN (0, 1)),
  byline TEXT,
  language TEXT,
  text TEXT NOT NULL,
  -- Hex of the UTF-8.
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
  -- The description that its columns are.
  description_id INTEGER REFERENCES description (id) ON DELETE SET NULL,
  is_excerpt INTEGER NOT NULL DEFAULT 0 CHECK (is_excerpt IN (0, 1)),
  -- The version of the rules that its statements were read by, or another maker's name.
  read_by TEXT NOT NULL,
  extra TEXT NOT NULL DEFAULT '{}',
  CHECK ((published_from IS NULL) = (published_to IS NULL) AND (published_from IS NULL) = (published_basis IS NULL)),
  CHECK (published_from < published_to),
  UNIQUE ("key", text_sha256)
) STRICT;

CREATE INDEX article_by_name ON article (name);
CREATE INDEX article_by_run ON article (run_id);
CREATE INDEX article_by_outlet ON article (outlet_id);
CREATE INDEX article_by_credit ON article (credit_outlet_id) WHERE credit_outlet_id IS NOT NULL;
CREATE INDEX article_by_copy_group ON article (copy_group_id) WHERE copy_group_id IS NOT NULL;
CREATE INDEX article_by_revised ON article (revises_id) WHERE revises_id IS NOT NULL;
CREATE INDEX article_by_description ON article (description_id);
CREATE INDEX article_by_text ON article (text_sha256);
CREATE INDEX article_by_publication ON article (published_from);
CREATE INDEX article_by_address ON article (canonical_url) WHERE canonical_url IS NOT NULL;

-- What one run was told about an article besides its text. The article stands as the latest run was told, so that
-- undoing a run that brought other metadata brings the ones before back; of two descriptions in one run the longer
-- stands, else the later by code point, so that the order of files in a run means nothing.
CREATE TABLE description (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  run_id INTEGER NOT NULL REFERENCES run (id),
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  metadata TEXT NOT NULL
) STRICT;

CREATE INDEX description_by_article ON description (article_id);
CREATE INDEX description_by_run ON description (run_id);

CREATE TABLE marking (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  run_id INTEGER NOT NULL REFERENCES run (id),
  part TEXT NOT NULL CHECK (part IN ('title', 'body')),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('quoted', 'speaker', 'section')),
  value TEXT,
  of_start INTEGER,
  of_end INTEGER,
  from_time TEXT,
  to_time TEXT,
  PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE correction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  run_id INTEGER NOT NULL REFERENCES run (id),
  made_at TEXT NOT NULL,
  -- Names keys and passages, never row ids: it can be replayed on another graph.
  operation TEXT NOT NULL
) STRICT;

CREATE INDEX correction_by_run ON correction (run_id);

-- Readings.

-- `speaker_name` and `speaker_kind` are what its own article says; `speaker_id` is who that is across articles.
CREATE TABLE statement (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('title', 'body')),
  mode TEXT NOT NULL CHECK (mode IN ('direct', 'mixed', 'indirect', 'unattributed')),
  text TEXT NOT NULL,
  -- The hull.
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
  polarity TEXT NOT NULL CHECK (polarity IN
    ('asserted', 'denied', 'declined', 'asked', 'promised', 'conditional', 'hypothetical', 'disowned')),
  check_worthy INTEGER NOT NULL CHECK (check_worthy IN (0, 1)),
  boilerplate INTEGER NOT NULL CHECK (boilerplate IN (0, 1)),
  rule TEXT,
  said_from TEXT,
  said_to TEXT,
  said_basis TEXT,
  -- When its part of the article was published; NULL: when the article was.
  published_from TEXT,
  published_to TEXT,
  parent_id INTEGER REFERENCES statement (id) ON DELETE SET NULL,
  -- Decided.
  speaker_id INTEGER REFERENCES speaker (id),
  CHECK (0 <= start AND start < "end"),
  CHECK ((speaker_name IS NULL) = (speaker_kind IS NULL)),
  CHECK ((mention_text IS NULL) = (mention_start IS NULL) AND (mention_text IS NULL) = (mention_end IS NULL)),
  CHECK ((cue_text IS NULL) = (cue_start IS NULL) AND (cue_text IS NULL) = (cue_end IS NULL)),
  UNIQUE (article_id, position)
) STRICT;

CREATE INDEX statement_by_run ON statement (run_id);
CREATE INDEX statement_by_parent ON statement (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX statement_by_speaker ON statement (speaker_id) WHERE speaker_id IS NOT NULL;

-- One thing said: a sentence of a statement, or the part of a sentence that it holds.
CREATE TABLE assertion (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  -- The same on every machine: TEXT/b/120-180/1.
  name TEXT NOT NULL UNIQUE,
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  -- Decided.
  utterance_id INTEGER REFERENCES utterance (id) ON DELETE SET NULL,
  CHECK (0 <= start AND start < "end"),
  UNIQUE (statement_id, position)
) STRICT;

CREATE INDEX assertion_by_utterance ON assertion (utterance_id);

CREATE TABLE fragment (
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  run_id INTEGER NOT NULL REFERENCES run (id),
  assertion_id INTEGER NOT NULL REFERENCES assertion (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  quoted INTEGER NOT NULL CHECK (quoted IN (0, 1)),
  CHECK (0 <= start AND start < "end"),
  PRIMARY KEY (statement_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX fragment_by_assertion ON fragment (assertion_id);

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

-- What an article is looked up by among all others: hashes of rare words, of long runs of words and of the text.
CREATE TABLE article_key (
  hash INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  PRIMARY KEY (hash, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_key_by_article ON article_key (article_id);

-- Full text over what articles say: their titles and texts.
CREATE VIRTUAL TABLE article_search USING fts5 (
  title, text, content = 'article', content_rowid = 'id', tokenize = 'porter unicode61'
);

-- The stems that occur, and in how many articles: what a mistyped word is corrected to.
CREATE VIRTUAL TABLE article_stem USING fts5vocab ('article_search', 'row');

-- Decisions.

-- Two articles that tell of one event, each beside the other: two rows a pair.
CREATE TABLE story_mate (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  mate_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  run_id INTEGER NOT NULL REFERENCES run (id),
  similarity REAL NOT NULL CHECK (similarity BETWEEN 0 AND 1),
  status TEXT NOT NULL CHECK (status IN ('confirmed', 'suggested')),
  CHECK (article_id <> mate_id),
  PRIMARY KEY (article_id, mate_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX story_mate_by_mate ON story_mate (mate_id);

-- Two assertions that say the same; unordered, so the smaller id stands first.
CREATE TABLE match (
  first_id INTEGER NOT NULL REFERENCES assertion (id) ON DELETE CASCADE,
  second_id INTEGER NOT NULL REFERENCES assertion (id) ON DELETE CASCADE,
  run_id INTEGER NOT NULL REFERENCES run (id),
  relation TEXT NOT NULL CHECK (relation IN ('same-utterance', 'same-claim')),
  status TEXT NOT NULL CHECK (status IN ('confirmed', 'suggested')),
  score REAL NOT NULL,
  similarity REAL NOT NULL CHECK (similarity BETWEEN 0 AND 1),
  CHECK (first_id < second_id),
  PRIMARY KEY (first_id, second_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX match_by_second ON match (second_id);

-- One row an identity across articles.
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

-- One row a name in an article, and whose it is. `folded` is the name in normal form; `base` is that with what
-- corrections and the article make of it; `fields` are the trades that its titles name; `identity` is `speaker.identity`;
-- `rule` says why, and `via` is the key of the article that gave the name in full; `shown` is what a person calls it.
CREATE TABLE name_in_article (
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

CREATE INDEX name_in_article_by_speaker ON name_in_article (speaker_id, name, kind, rule);
CREATE INDEX name_in_article_by_folded ON name_in_article (folded);
CREATE INDEX name_in_article_by_base ON name_in_article (base, fields);

-- What is asserted, whatever the wording.
CREATE TABLE claim (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  run_id INTEGER NOT NULL REFERENCES run (id),
  -- Its fullest wording.
  text TEXT NOT NULL,
  -- Of all that was decided of it: one that is decided alike keeps its row, so that its id lasts.
  digest INTEGER NOT NULL
) STRICT;

-- One occasion on which a speaker said it. `position` is the order of the answer, best first.
CREATE TABLE utterance (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  run_id INTEGER NOT NULL REFERENCES run (id),
  claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  speaker_id INTEGER REFERENCES speaker (id),
  -- The assertion whose speaker it is.
  spoken_in_id INTEGER REFERENCES assertion (id) ON DELETE SET NULL,
  said_from TEXT,
  said_to TEXT,
  said_basis TEXT,
  precedence TEXT NOT NULL CHECK (precedence IN ('first', 'tied', 'undetermined', 'undated', 'later')),
  because TEXT NOT NULL,
  UNIQUE (claim_id, position)
) STRICT;

CREATE INDEX utterance_by_speaker ON utterance (speaker_id) WHERE speaker_id IS NOT NULL;
CREATE INDEX utterance_by_spoken_in ON utterance (spoken_in_id) WHERE spoken_in_id IS NOT NULL;

-- `later` is by order. Without a `direction_basis` the row is a likeness: nothing says that the later has it from the earlier.
CREATE TABLE derivation (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  later_id INTEGER NOT NULL REFERENCES assertion (id) ON DELETE CASCADE,
  earlier_id INTEGER NOT NULL REFERENCES assertion (id) ON DELETE CASCADE,
  -- The wording that the later one is held against: one row a later assertion.
  is_parent INTEGER NOT NULL CHECK (is_parent IN (0, 1)),
  relation TEXT NOT NULL CHECK (relation IN ('copy', 'quotation', 'rewording', 'restatement')),
  status TEXT NOT NULL CHECK (status IN ('confirmed', 'suggested')),
  similarity REAL NOT NULL CHECK (similarity BETWEEN 0 AND 1),
  direction_basis TEXT,
  CHECK (later_id <> earlier_id),
  UNIQUE (later_id, earlier_id)
) STRICT;

CREATE UNIQUE INDEX derivation_parent ON derivation (later_id) WHERE is_parent;
CREATE INDEX derivation_by_claim ON derivation (claim_id);
CREATE INDEX derivation_by_earlier ON derivation (earlier_id);

-- How bad a change is: the order in which answers show them.
CREATE TABLE severity (
  name TEXT PRIMARY KEY,
  rank INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO severity (name, rank) VALUES ('harmless', 0), ('wording', 1), ('meaning', 2), ('misquote', 3);

CREATE TABLE drift (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  derivation_id INTEGER NOT NULL REFERENCES derivation (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  sign TEXT CHECK (sign IN ('+', '-')),
  severity TEXT NOT NULL REFERENCES severity (name),
  earlier_text TEXT,
  earlier_start INTEGER,
  earlier_end INTEGER,
  later_text TEXT,
  later_start INTEGER,
  later_end INTEGER,
  CHECK ((earlier_text IS NULL) = (earlier_start IS NULL) AND (earlier_text IS NULL) = (earlier_end IS NULL)),
  CHECK ((later_text IS NULL) = (later_start IS NULL) AND (later_text IS NULL) = (later_end IS NULL)),
  UNIQUE (derivation_id, position)
) STRICT;

CREATE INDEX drift_by_kind ON drift (kind);

-- One row an assertion: whether its claim was reported there first. `position` is the order of the answer.
CREATE TABLE origin (
  assertion_id INTEGER PRIMARY KEY REFERENCES assertion (id) ON DELETE CASCADE,
  run_id INTEGER NOT NULL REFERENCES run (id),
  claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  precedence TEXT NOT NULL CHECK (precedence IN ('first', 'tied', 'undetermined', 'undated', 'later')),
  because TEXT NOT NULL,
  UNIQUE (claim_id, position)
) STRICT;

-- Decided from corrections: how an outlet of this name is called; a name that another one is called by stands here too,
-- so that its spelling is the person's.
CREATE TABLE outlet_alias (
  alias TEXT NOT NULL,
  name TEXT NOT NULL,
  run_id INTEGER NOT NULL REFERENCES run (id),
  folded TEXT NOT NULL GENERATED ALWAYS AS
    (CASE WHEN lower(alias) LIKE 'the _%' THEN substr(lower(alias), 5) ELSE lower(alias) END) STORED,
  UNIQUE (folded)
) STRICT;

-- Decided from corrections: assertions that are decided together because one names both; unordered, as in `match`.
CREATE TABLE bond (
  first_id INTEGER NOT NULL REFERENCES assertion (id) ON DELETE CASCADE,
  second_id INTEGER NOT NULL REFERENCES assertion (id) ON DELETE CASCADE,
  run_id INTEGER NOT NULL REFERENCES run (id),
  CHECK (first_id < second_id),
  PRIMARY KEY (first_id, second_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX bond_by_second ON bond (second_id);
