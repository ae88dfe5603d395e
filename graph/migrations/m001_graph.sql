-- The graph: texts, what the rules read off them, and what was decided.
--
-- Three tiers. Texts are only added, but by `undo` and by updates of metadata. Readings are a function of a text, its
-- markings, the reading settings and the version of the rules. Decisions are a function of readings, corrections and
-- settings: dropped and made again in the neighbourhood of whatever changed.
--
-- No JSON function stands in a table: SQLite 3.40 does not count them among those that an untrusted schema may call,
-- and a table that calls one cannot be opened at all where schemas are not trusted.

-- What others read as the tables `assertion`, `fragment`, `claim`, `utterance` and `origin` are views over `stored_…`: most
-- statements are one assertion in one fragment, which most claims are worded like, and the reasons of an article's claims
-- are a few sentences. Kept once instead of in every row, that is a quarter of the file. Whoever writes to such a view
-- writes to its table; Graph, for speed, names the tables.

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
  counts TEXT NOT NULL DEFAULT '{}',
  -- How many pages the file had when it began, where all of them were looked at.
  checked_pages INTEGER
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
CREATE INDEX statement_by_speaker ON statement (speaker_id, article_id, mode) WHERE speaker_id IS NOT NULL;

-- One thing said: a sentence of a statement, or the part of a sentence that it holds.
CREATE TABLE stored_assertion (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  -- NULL: as its statement's.
  text TEXT,
  -- Decided.
  utterance_id INTEGER REFERENCES stored_utterance (id) ON DELETE SET NULL,
  CHECK (0 <= start AND start < "end"),
  UNIQUE (statement_id, position)
) STRICT;

CREATE INDEX assertion_by_utterance ON stored_assertion (utterance_id);

-- `name` is the same on every machine: TEXT/b/120-180/1. Whoever looks an assertion up by it asks `assertion_called`.
CREATE VIEW assertion AS
SELECT
  id, run_id, (SELECT name FROM statement_name WHERE statement_name.statement_id = stored_assertion.statement_id) ||
    '/' || (position + 1) AS name, statement_id, position, start, "end",
  coalesce(stored_assertion.text, (SELECT statement.text FROM statement WHERE statement.id = statement_id)) AS text,
  utterance_id
FROM stored_assertion;

CREATE TRIGGER assertion_insert INSTEAD OF INSERT ON assertion BEGIN
  INSERT INTO stored_assertion (id, run_id, statement_id, position, start, "end", text, utterance_id)
  VALUES (NEW.id, NEW.run_id, NEW.statement_id, NEW.position, NEW.start, NEW."end", NEW.text, NEW.utterance_id);
END;

CREATE TRIGGER assertion_update INSTEAD OF UPDATE ON assertion BEGIN
  UPDATE stored_assertion
  SET (id, run_id, statement_id, position, start, "end", text, utterance_id) =
    (NEW.id, NEW.run_id, NEW.statement_id, NEW.position, NEW.start, NEW."end", NEW.text, NEW.utterance_id)
  WHERE id = OLD.id;
END;

CREATE TRIGGER assertion_delete INSTEAD OF DELETE ON assertion BEGIN
  DELETE FROM stored_assertion WHERE id = OLD.id;
END;

CREATE TABLE stored_fragment (
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  run_id INTEGER NOT NULL REFERENCES run (id),
  assertion_id INTEGER NOT NULL REFERENCES stored_assertion (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  -- NULL: as its assertion's.
  text TEXT,
  quoted INTEGER NOT NULL CHECK (quoted IN (0, 1)),
  CHECK (0 <= start AND start < "end"),
  PRIMARY KEY (statement_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX fragment_by_assertion ON stored_fragment (assertion_id);

CREATE VIEW fragment AS
SELECT
  statement_id, position, run_id, assertion_id, start, "end",
  coalesce(stored_fragment.text, (SELECT assertion.text FROM assertion WHERE assertion.id = assertion_id)) AS text,
  quoted
FROM stored_fragment;

CREATE TRIGGER fragment_insert INSTEAD OF INSERT ON fragment BEGIN
  INSERT INTO stored_fragment (statement_id, position, run_id, assertion_id, start, "end", text, quoted)
  VALUES (NEW.statement_id, NEW.position, NEW.run_id, NEW.assertion_id, NEW.start, NEW."end", NEW.text, NEW.quoted);
END;

CREATE TRIGGER fragment_update INSTEAD OF UPDATE ON fragment BEGIN
  UPDATE stored_fragment
  SET (statement_id, position, run_id, assertion_id, start, "end", text, quoted) =
    (NEW.statement_id, NEW.position, NEW.run_id, NEW.assertion_id, NEW.start, NEW."end", NEW.text, NEW.quoted)
  WHERE statement_id = OLD.statement_id AND position = OLD.position;
END;

CREATE TRIGGER fragment_delete INSTEAD OF DELETE ON fragment BEGIN
  DELETE FROM stored_fragment WHERE statement_id = OLD.statement_id AND position = OLD.position;
END;

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

-- What an article is looked up by among all others: hashes of rare words, of long runs of words and of the text. Which an
-- article has stands in `article_profile`, and they are taken out by that.
CREATE TABLE article_key (
  hash INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  PRIMARY KEY (hash, article_id)
) STRICT, WITHOUT ROWID;

-- What an article is about: its stems with their weights, six bytes each. Whether two tell of one event is read off these.
CREATE TABLE article_profile (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  run_id INTEGER NOT NULL REFERENCES run (id),
  -- What it is looked up by: eight bytes a hash, the lowest first.
  keys BLOB NOT NULL,
  stems BLOB NOT NULL,
  -- What each of its assertions is known by across stories: how many keys, one byte, and the keys, four bytes each.
  wordings BLOB NOT NULL
) STRICT;

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
  first_id INTEGER NOT NULL REFERENCES stored_assertion (id) ON DELETE CASCADE,
  second_id INTEGER NOT NULL REFERENCES stored_assertion (id) ON DELETE CASCADE,
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
CREATE TABLE stored_claim (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  run_id INTEGER NOT NULL REFERENCES run (id),
  -- Its fullest wording. NULL: that of the assertion that stands first in `origin`.
  text TEXT,
  -- Of all that was decided of it: one that is decided alike keeps its row, so that its id lasts.
  digest INTEGER NOT NULL,
  -- How widely it is told, as `claim_count` counts: for boards that go by that.
  -- How many outlets credit somebody with it.
  credited INTEGER NOT NULL DEFAULT 0 CHECK (credited >= 0),
  -- How many of them quote somebody with it.
  quoted INTEGER NOT NULL DEFAULT 0 CHECK (quoted BETWEEN 0 AND credited),
  outlets INTEGER NOT NULL DEFAULT 0,
  articles INTEGER NOT NULL DEFAULT 0,
  statements INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX claim_by_reach ON stored_claim (credited, quoted, outlets, statements);

CREATE VIEW claim AS
SELECT
  id, run_id, coalesce(stored_claim.text, (
    SELECT assertion.text FROM stored_origin CROSS JOIN assertion ON assertion.id = assertion_id
    WHERE claim_id = stored_claim.id AND stored_origin.position = 0)) AS text,
  digest, credited, quoted, outlets, articles, statements
FROM stored_claim;

CREATE TRIGGER claim_insert INSTEAD OF INSERT ON claim BEGIN
  INSERT INTO stored_claim (id, run_id, text, digest, credited, quoted, outlets, articles, statements)
  VALUES (NEW.id, NEW.run_id, NEW.text, NEW.digest, ifnull(NEW.credited, 0), ifnull(NEW.quoted, 0),
    ifnull(NEW.outlets, 0), ifnull(NEW.articles, 0), ifnull(NEW.statements, 0));
END;

CREATE TRIGGER claim_update INSTEAD OF UPDATE ON claim BEGIN
  UPDATE stored_claim
  SET (id, run_id, text, digest, credited, quoted, outlets, articles, statements) =
    (NEW.id, NEW.run_id, NEW.text, NEW.digest, NEW.credited, NEW.quoted, NEW.outlets, NEW.articles, NEW.statements)
  WHERE id = OLD.id;
END;

CREATE TRIGGER claim_delete INSTEAD OF DELETE ON claim BEGIN
  DELETE FROM stored_claim WHERE id = OLD.id;
END;

-- Why an utterance or an origin is what it is, each sentence once, by its hash. One that nothing gives any more goes with
-- the next run that is undone, or when articles are read anew.
CREATE TABLE reason (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  text TEXT NOT NULL
) STRICT;

-- One occasion on which a speaker said it. `position` is the order of the answer, best first.
CREATE TABLE stored_utterance (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  run_id INTEGER NOT NULL REFERENCES run (id),
  claim_id INTEGER NOT NULL REFERENCES stored_claim (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  speaker_id INTEGER REFERENCES speaker (id),
  -- The assertion whose speaker it is.
  spoken_in_id INTEGER REFERENCES stored_assertion (id) ON DELETE SET NULL,
  said_from TEXT,
  said_to TEXT,
  said_basis TEXT,
  precedence TEXT NOT NULL CHECK (precedence IN ('first', 'tied', 'undetermined', 'undated', 'later')),
  reason_id INTEGER NOT NULL,
  UNIQUE (claim_id, position)
) STRICT;

CREATE INDEX utterance_by_speaker ON stored_utterance (speaker_id) WHERE speaker_id IS NOT NULL;
CREATE INDEX utterance_by_spoken_in ON stored_utterance (spoken_in_id) WHERE spoken_in_id IS NOT NULL;

CREATE VIEW utterance AS
SELECT
  id, run_id, claim_id, position, speaker_id, spoken_in_id, said_from, said_to, said_basis, precedence,
  (SELECT reason.text FROM reason WHERE reason.id = reason_id) AS because
FROM stored_utterance;

CREATE TRIGGER utterance_insert INSTEAD OF INSERT ON utterance BEGIN
  INSERT INTO reason (run_id, text) VALUES (NEW.run_id, NEW.because);
  INSERT INTO stored_utterance
    (id, run_id, claim_id, position, speaker_id, spoken_in_id, said_from, said_to, said_basis, precedence, reason_id)
  VALUES (NEW.id, NEW.run_id, NEW.claim_id, NEW.position, NEW.speaker_id, NEW.spoken_in_id, NEW.said_from, NEW.said_to,
    NEW.said_basis, NEW.precedence, last_insert_rowid());
END;

CREATE TRIGGER utterance_update INSTEAD OF UPDATE ON utterance BEGIN
  INSERT INTO reason (run_id, text) SELECT NEW.run_id, NEW.because WHERE NEW.because IS NOT OLD.because;
  UPDATE stored_utterance
  SET (id, run_id, claim_id, position, speaker_id, spoken_in_id, said_from, said_to, said_basis, precedence) =
    (NEW.id, NEW.run_id, NEW.claim_id, NEW.position, NEW.speaker_id, NEW.spoken_in_id, NEW.said_from, NEW.said_to,
      NEW.said_basis, NEW.precedence),
    reason_id = iif(NEW.because IS OLD.because, reason_id, last_insert_rowid())
  WHERE id = OLD.id;
END;

CREATE TRIGGER utterance_delete INSTEAD OF DELETE ON utterance BEGIN
  DELETE FROM stored_utterance WHERE id = OLD.id;
END;

-- `later` is by order. Without a `direction_basis` the row is a likeness: nothing says that the later has it from the earlier.
CREATE TABLE derivation (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  claim_id INTEGER NOT NULL REFERENCES stored_claim (id) ON DELETE CASCADE,
  later_id INTEGER NOT NULL REFERENCES stored_assertion (id) ON DELETE CASCADE,
  earlier_id INTEGER NOT NULL REFERENCES stored_assertion (id) ON DELETE CASCADE,
  -- The wording that the later one is held against: one row a later assertion.
  is_parent INTEGER NOT NULL CHECK (is_parent IN (0, 1)),
  relation TEXT NOT NULL CHECK (relation IN ('copy', 'quotation', 'rewording', 'restatement')),
  status TEXT NOT NULL CHECK (status IN ('confirmed', 'suggested')),
  similarity REAL NOT NULL CHECK (similarity BETWEEN 0 AND 1),
  direction_basis TEXT,
  -- The worst of its drifts that is worth telling (`telling_drift`); harmless where none is.
  severity TEXT NOT NULL DEFAULT 'harmless' REFERENCES severity (name),
  CHECK (later_id <> earlier_id),
  UNIQUE (later_id, earlier_id)
) STRICT;

CREATE UNIQUE INDEX derivation_parent ON derivation (later_id) WHERE is_parent;
CREATE INDEX derivation_by_claim ON derivation (claim_id);
CREATE INDEX derivation_by_earlier ON derivation (earlier_id);
CREATE INDEX derivation_by_severity ON derivation (severity, similarity);

-- How bad a change is: the order in which answers show them.
CREATE TABLE severity (
  name TEXT PRIMARY KEY,
  rank INTEGER NOT NULL UNIQUE
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
CREATE TABLE stored_origin (
  assertion_id INTEGER PRIMARY KEY REFERENCES stored_assertion (id) ON DELETE CASCADE,
  run_id INTEGER NOT NULL REFERENCES run (id),
  claim_id INTEGER NOT NULL REFERENCES stored_claim (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  precedence TEXT NOT NULL CHECK (precedence IN ('first', 'tied', 'undetermined', 'undated', 'later')),
  reason_id INTEGER NOT NULL,
  UNIQUE (claim_id, position)
) STRICT;

CREATE VIEW origin AS
SELECT
  assertion_id, run_id, claim_id, position, precedence,
  (SELECT reason.text FROM reason WHERE reason.id = reason_id) AS because
FROM stored_origin;

CREATE TRIGGER origin_insert INSTEAD OF INSERT ON origin BEGIN
  INSERT INTO reason (run_id, text) VALUES (NEW.run_id, NEW.because);
  INSERT INTO stored_origin (assertion_id, run_id, claim_id, position, precedence, reason_id)
  VALUES (NEW.assertion_id, NEW.run_id, NEW.claim_id, NEW.position, NEW.precedence, last_insert_rowid());
END;

CREATE TRIGGER origin_update INSTEAD OF UPDATE ON origin BEGIN
  INSERT INTO reason (run_id, text) SELECT NEW.run_id, NEW.because WHERE NEW.because IS NOT OLD.because;
  UPDATE stored_origin
  SET (assertion_id, run_id, claim_id, position, precedence) =
    (NEW.assertion_id, NEW.run_id, NEW.claim_id, NEW.position, NEW.precedence),
    reason_id = iif(NEW.because IS OLD.because, reason_id, last_insert_rowid())
  WHERE assertion_id = OLD.assertion_id;
END;

CREATE TRIGGER origin_delete INSTEAD OF DELETE ON origin BEGIN
  DELETE FROM stored_origin WHERE assertion_id = OLD.assertion_id;
END;

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
  first_id INTEGER NOT NULL REFERENCES stored_assertion (id) ON DELETE CASCADE,
  second_id INTEGER NOT NULL REFERENCES stored_assertion (id) ON DELETE CASCADE,
  run_id INTEGER NOT NULL REFERENCES run (id),
  CHECK (first_id < second_id),
  PRIMARY KEY (first_id, second_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX bond_by_second ON bond (second_id);

-- Views: what others read. None of ours is written to, and no row of theirs is kept anywhere else.

-- An assertion as every answer shows it: its words, who is credited, and where and when they stand. A part of an
-- article that has a time of its own is as old as that. Of a statement with words inside and outside of marks an
-- assertion may have only the ones or the others, and its mode says so.
CREATE VIEW report AS
SELECT
  assertion.id AS assertion, statement.id AS statement, assertion.text,
  iif(statement.mode <> 'mixed', statement.mode, (
    SELECT iif(min(quoted), 'direct', iif(max(quoted), 'mixed', 'indirect'))
    FROM fragment WHERE assertion_id = assertion.id)) AS mode,
  coalesce(speaker.name, statement.speaker_name) AS speaker, article."key" AS article, outlet.name AS outlet,
  article.url, article.title,
  coalesce(statement.published_from, article.published_from) AS published_from,
  coalesce(statement.published_to, article.published_to) AS published_to,
  statement.part, assertion.start, assertion."end",
  utterance.claim_id AS claim, assertion.utterance_id AS utterance, assertion.name, statement.speaker_id,
  article.id AS article_id, article.outlet_id
FROM assertion
CROSS JOIN statement ON statement.id = assertion.statement_id
CROSS JOIN article ON article.id = statement.article_id
LEFT JOIN outlet ON outlet.id = article.outlet_id
LEFT JOIN speaker ON speaker.id = statement.speaker_id
LEFT JOIN utterance ON utterance.id = assertion.utterance_id;

-- A derivation with the reports on either side of it. Where nothing says that the later has it from the earlier, it is
-- a likeness, and its relation is not told.
CREATE VIEW report_pair AS
SELECT
  derivation.claim_id AS claim, derivation.id AS derivation,
  iif(derivation.direction_basis IS NULL, 'likeness', derivation.relation) AS relation, derivation.status,
  derivation.similarity, derivation.direction_basis, derivation.severity,
  (
    SELECT group_concat(word, ', ') FROM (
      SELECT kind || ifnull(sign, '') AS word FROM drift JOIN severity ON severity.name = drift.severity
      WHERE derivation_id = derivation.id GROUP BY kind, sign ORDER BY max(rank) DESC, min(position))
  ) AS drifts,
  earlier.assertion AS earlier_assertion, earlier.statement AS earlier_statement, earlier.text AS earlier_text,
  earlier.mode AS earlier_mode, earlier.speaker AS earlier_speaker, earlier.article AS earlier_article,
  earlier.outlet AS earlier_outlet, earlier.url AS earlier_url, earlier.title AS earlier_title,
  earlier.published_from AS earlier_published_from, earlier.published_to AS earlier_published_to,
  earlier.part AS earlier_part, earlier.start AS earlier_start, earlier."end" AS earlier_end,
  later.assertion AS later_assertion, later.statement AS later_statement, later.text AS later_text,
  later.mode AS later_mode, later.speaker AS later_speaker, later.article AS later_article,
  later.outlet AS later_outlet, later.url AS later_url, later.title AS later_title,
  later.published_from AS later_published_from, later.published_to AS later_published_to,
  later.part AS later_part, later.start AS later_start, later."end" AS later_end
FROM derivation
CROSS JOIN report AS earlier ON earlier.assertion = derivation.earlier_id
CROSS JOIN report AS later ON later.assertion = derivation.later_id;

-- Each derivation's changes as a JSON array, worst first, with the words on both sides; NULL where nothing changed.
CREATE VIEW changes AS
SELECT
  derivation.id AS derivation_id, (
    SELECT iif(count(*), json_group_array(json(change)), NULL) FROM (
      SELECT json_object(
        'kind', drift.kind, 'sign', drift.sign, 'severity', drift.severity,
        'earlier', iif(earlier_text IS NULL, NULL,
          json_object('start', earlier_start, 'end', earlier_end, 'text', earlier_text)),
        'later', iif(later_text IS NULL, NULL,
          json_object('start', later_start, 'end', later_end, 'text', later_text))) AS change
      FROM drift CROSS JOIN severity ON severity.name = drift.severity
      WHERE drift.derivation_id = derivation.id ORDER BY severity.rank DESC, drift.position)) AS changes
FROM derivation;

-- Changes of wording that are worth telling: not what is harmless, nor that less or more is quoted than before. A
-- change of meaning is always told.
CREATE VIEW telling_drift AS
SELECT drift.id, drift.derivation_id, drift.position, drift.kind, drift.sign, drift.severity, severity.rank
FROM drift CROSS JOIN severity ON severity.name = drift.severity
WHERE severity.rank > 1 OR severity.rank = 1 AND drift.kind NOT IN ('verbatim', 'orthographic', 'truncation');

-- Derivations whose difference may be news: nothing speaks against one occasion, or the one is known to be from the other.
-- What one report denies, promises or asks and another asserts, what is told days later without a word of when it was said,
-- what another speaker is credited with in other words, or a paper where it was a person, what either credits nobody with,
-- and reports that share little are two things that were said, as far as anybody can know.
-- A sentence that both quote is one thing said: a report may leave it to the reader who said it, and take what stands around
-- it for a question; and who says it within marks a month later quotes it as it was said then.
CREATE VIEW comparable_pair AS
SELECT derivation.id AS derivation_id
FROM derivation
CROSS JOIN assertion AS later ON later.id = derivation.later_id
CROSS JOIN statement ON statement.id = later.statement_id
CROSS JOIN article ON article.id = statement.article_id
CROSS JOIN assertion AS earlier ON earlier.id = derivation.earlier_id
CROSS JOIN statement AS held ON held.id = earlier.statement_id
CROSS JOIN article AS held_in ON held_in.id = held.article_id
WHERE derivation.direction_basis IS NOT NULL
  OR (statement.polarity = held.polarity
      OR statement.mode = 'direct' AND held.mode = 'direct' AND 'asked' IN (statement.polarity, held.polarity)
        AND 'asserted' IN (statement.polarity, held.polarity) AND derivation.similarity >= 0.85)
  AND derivation.similarity >= 0.72
  AND (statement.speaker_id = held.speaker_id
    OR derivation.similarity >= 0.8 AND statement.speaker_kind = held.speaker_kind
    OR statement.mode = 'direct' AND held.mode = 'direct' AND derivation.status = 'confirmed'
      AND derivation.similarity >= 0.85 AND (statement.speaker_name IS NULL) <> (held.speaker_name IS NULL)
      AND min(length(later.text), length(earlier.text)) >= 60)
  AND (coalesce(statement.said_from, held.said_from) IS NOT NULL
    OR ifnull(
      julianday(coalesce(statement.published_from, article.published_from))
        - julianday(coalesce(held.published_to, held_in.published_to)) < 3, 1)
    OR statement.mode IN ('direct', 'mixed') AND held.mode IN ('direct', 'mixed')
      AND statement.speaker_id = held.speaker_id AND derivation.similarity >= 0.9
      AND min(length(later.text), length(earlier.text)) >= 60)
  -- What an outlet itself tells in other words, in two articles of its own, is its own editing.
  AND NOT (ifnull(article.outlet_id = held_in.outlet_id, 0)
    AND (statement.mode NOT IN ('direct', 'mixed') OR held.mode NOT IN ('direct', 'mixed')));

-- Who tells a claim: one row an assertion, with what is counted of it. Versions of an article count for one. Where the
-- outlet is not known, each article stands for an outlet of its own: a claim is never told by none.
CREATE VIEW claim_witness AS
SELECT
  origin.claim_id, origin.assertion_id, assertion.statement_id, assertion.utterance_id, article."key" AS article,
  ifnull(article.outlet_id, article."key") AS outlet,
  statement.speaker_name IS NOT NULL AND statement.mode <> 'unattributed' AS credited,
  statement.speaker_name IS NOT NULL AND statement.mode IN ('direct', 'mixed') AS quoted,
  coalesce(statement.published_from, article.published_from) AS published_from
FROM origin
CROSS JOIN assertion ON assertion.id = origin.assertion_id
CROSS JOIN statement ON statement.id = assertion.statement_id
CROSS JOIN article ON article.id = statement.article_id;

-- How widely each claim is told: the one way of counting. `claim` keeps the same figures, for boards that go by them.
CREATE VIEW claim_count AS
SELECT
  claim_id, count(DISTINCT iif(credited, outlet, NULL)) AS credited, count(DISTINCT iif(quoted, outlet, NULL)) AS quoted,
  count(DISTINCT outlet) AS outlets, count(DISTINCT article) AS articles,
  count(DISTINCT statement_id) AS statements, count(*) AS assertions, min(published_from) AS published_from,
  max(published_from) AS last_published_from
FROM claim_witness GROUP BY claim_id;

-- Claims that keep other figures than they should: always empty.
CREATE VIEW miscounted_claim AS
SELECT claim.id AS claim_id, claim.text
FROM claim LEFT JOIN claim_count ON claim_count.claim_id = claim.id
WHERE (claim.credited, claim.quoted, claim.outlets, claim.articles, claim.statements)
  IS NOT (claim_count.credited, claim_count.quoted, claim_count.outlets, claim_count.articles, claim_count.statements);

-- By what a person may call an outlet, in lower case: its number, its name with "The" or without, another name of its.
CREATE VIEW outlet_called AS
SELECT id AS outlet_id, CAST(id AS TEXT) AS called FROM outlet
UNION ALL SELECT id, lower(name) FROM outlet
UNION ALL SELECT id, folded FROM outlet WHERE folded <> lower(name)
UNION ALL SELECT outlet.id, lower(outlet_alias.alias) FROM outlet JOIN outlet_alias ON outlet_alias.name = outlet.name;

-- By what a person may call a speaker, in lower case: the number, or any name.
CREATE VIEW speaker_called AS
SELECT id AS speaker_id, CAST(id AS TEXT) AS called FROM speaker
UNION ALL SELECT id, lower(name) FROM speaker
UNION ALL SELECT speaker_id, lower(name) FROM speaker_name;

-- The names by content: an utterance and a claim bear that of their first assertion.
CREATE VIEW utterance_name AS
SELECT
  utterance.id AS utterance_id, utterance.claim_id, (
    SELECT assertion.name FROM assertion LEFT JOIN origin ON origin.assertion_id = assertion.id
    WHERE assertion.utterance_id = utterance.id
    ORDER BY origin.position IS NULL, origin.position, assertion.name LIMIT 1) AS name
FROM utterance;

CREATE VIEW claim_name AS
SELECT origin.claim_id, assertion.name
FROM origin CROSS JOIN assertion ON assertion.id = origin.assertion_id WHERE origin.position = 0;

CREATE VIEW statement_name AS
SELECT
  statement.id AS statement_id, article.name || '/' || iif(statement.part = 'title', 't', 'b') || '/' ||
    statement.start || '-' || statement."end" AS name
FROM statement CROSS JOIN article ON article.id = statement.article_id;

-- Assertions by their names, found through their text's: its first sixteen digits.
CREATE VIEW assertion_called AS
SELECT
  article.name AS text_name, statement_name.name || '/' || (stored_assertion.position + 1) AS name,
  stored_assertion.id AS assertion_id, statement.id AS statement_id, stored_assertion.utterance_id,
  stored_utterance.claim_id
FROM article
CROSS JOIN statement ON statement.article_id = article.id
CROSS JOIN statement_name ON statement_name.statement_id = statement.id
CROSS JOIN stored_assertion ON stored_assertion.statement_id = statement.id
LEFT JOIN stored_utterance ON stored_utterance.id = stored_assertion.utterance_id;

CREATE VIEW copy_group_name AS
SELECT id AS copy_group_id, (SELECT min(name) FROM article WHERE copy_group_id = copy_group.id) AS name
FROM copy_group;

-- Everything every export knows of a node. Each kind has its own fixed set of properties, all scalars. Ids are the
-- same in every graph; numbers of claims, outlets and runs are this file's.
CREATE VIEW node AS
SELECT
  'outlet:' || outlet.name AS id, 'outlet' AS kind, outlet.name AS label,
  NULL AS from_time, NULL AS to_time, NULL AS claim_id, outlet.id AS outlet_id, outlet.run_id AS run_id,
  json_object(
    'name', outlet.name, 'domain', outlet.domain,
    'articles', (SELECT count(*) FROM article WHERE article.outlet_id = outlet.id)
  ) AS properties
FROM outlet
UNION ALL
SELECT
  'article:' || article.name, 'article', coalesce(article.title, article.url, article."key"),
  article.published_from, article.published_to, NULL, article.outlet_id, article.run_id,
  json_object(
    'key', article."key", 'url', article.url, 'canonical_url', article.canonical_url, 'title', article.title,
    'byline', article.byline, 'language', article.language, 'outlet', outlet.name, 'credit', credit.name,
    'published_basis', article.published_basis, 'modified_at', article.modified_at,
    'retrieved_at', article.retrieved_at, 'text_sha256', article.text_sha256,
    'excerpt', json(iif(article.is_excerpt, 'true', 'false'))
  )
FROM article
LEFT JOIN outlet ON outlet.id = article.outlet_id
LEFT JOIN outlet AS credit ON credit.id = article.credit_outlet_id
UNION ALL
SELECT
  'speaker:' || speaker.identity, 'speaker', speaker.name, NULL, NULL, NULL, NULL, speaker.run_id,
  json_object(
    'name', speaker.name, 'speaker_kind', speaker.kind,
    'names', (SELECT group_concat(name, '; ')
      FROM (SELECT DISTINCT name FROM speaker_name WHERE speaker_id = speaker.id ORDER BY name))
  )
FROM speaker
UNION ALL
SELECT
  'statement:' || statement_name.name, 'statement',
  iif(length(statement.text) > 80, substr(statement.text, 1, 79) || '…', statement.text),
  coalesce(statement.published_from, article.published_from), coalesce(statement.published_to, article.published_to),
  NULL, article.outlet_id, statement.run_id,
  json_object(
    'text', statement.text, 'mode', statement.mode, 'part', statement.part,
    'start', statement.start, 'end', statement."end",
    'speaker', coalesce(speaker.name, statement.speaker_name), 'mention', statement.mention_text,
    'cue', statement.cue_text, 'cue_class', statement.cue_class, 'polarity', statement.polarity,
    'check_worthy', json(iif(statement.check_worthy, 'true', 'false')),
    'boilerplate', json(iif(statement.boilerplate, 'true', 'false')),
    'rule', statement.rule, 'said_from', statement.said_from, 'said_to', statement.said_to,
    'said_basis', statement.said_basis,
    'assertions', (SELECT count(*) FROM assertion WHERE statement_id = statement.id),
    'article', article."key", 'url', article.url, 'outlet', outlet.name
  )
FROM statement
CROSS JOIN statement_name ON statement_name.statement_id = statement.id
CROSS JOIN article ON article.id = statement.article_id
LEFT JOIN outlet ON outlet.id = article.outlet_id
LEFT JOIN speaker ON speaker.id = statement.speaker_id
UNION ALL
SELECT
  'assertion:' || report.name, 'assertion',
  iif(length(report.text) > 80, substr(report.text, 1, 79) || '…', report.text),
  report.published_from, report.published_to, report.claim, report.outlet_id, assertion.run_id,
  json_object(
    'text', report.text, 'mode', report.mode, 'part', report.part, 'start', report.start, 'end', report."end",
    -- Each with its words and what stands around them, for whoever looks them up in the article; but not far into a
    -- very long one: SQLite counts code points from a text's start.
    'fragments', (
      SELECT json_group_array(json_object(
        'start', start, 'end', "end", 'text', text, 'quoted', json(iif(quoted, 'true', 'false')),
        'prefix', iif("end" < 65536, (
          SELECT substr(iif(report.part = 'title', title, text), max(own.start - 31, 1), min(own.start, 32))
          FROM article WHERE id = report.article_id), NULL),
        'suffix', iif("end" < 65536, (
          SELECT substr(iif(report.part = 'title', title, text), own."end" + 1, 32)
          FROM article WHERE id = report.article_id), NULL)
      )) || ''
      FROM (
        SELECT start, "end", text, quoted FROM fragment
        WHERE assertion_id = report.assertion ORDER BY position) AS own),
    'speaker', report.speaker, 'polarity', statement.polarity, 'precedence', origin.precedence,
    'because', origin.because, 'claim_name', claim_name.name, 'article', report.article, 'url', report.url,
    'outlet', report.outlet
  )
FROM report
CROSS JOIN assertion ON assertion.id = report.assertion
CROSS JOIN statement ON statement.id = report.statement
LEFT JOIN origin ON origin.assertion_id = report.assertion
LEFT JOIN claim_name ON claim_name.claim_id = report.claim
UNION ALL
SELECT
  'utterance:' || utterance_name.name, 'utterance', coalesce(speaker.name, 'unknown speaker'),
  utterance.said_from, utterance.said_to, utterance.claim_id, NULL, utterance.run_id,
  json_object(
    'speaker', speaker.name, 'said_basis', utterance.said_basis, 'precedence', utterance.precedence,
    'because', utterance.because,
    'assertions', (SELECT count(*) FROM assertion WHERE utterance_id = utterance.id)
  )
FROM utterance
CROSS JOIN utterance_name ON utterance_name.utterance_id = utterance.id
LEFT JOIN speaker ON speaker.id = utterance.speaker_id
UNION ALL
SELECT
  'claim:' || claim_name.name, 'claim', iif(length(claim.text) > 80, substr(claim.text, 1, 79) || '…', claim.text),
  -- From its first report on: what plays the graph over time shows a claim when it is first told.
  (SELECT min(published_from) FROM claim_witness WHERE claim_id = claim.id),
  NULL, claim.id, NULL, claim.run_id,
  json_object(
    'text', claim.text, 'outlets', claim.outlets, 'articles', claim.articles, 'statements', claim.statements,
    'utterances', (SELECT count(*) FROM utterance WHERE claim_id = claim.id),
    'assertions', (SELECT count(*) FROM origin WHERE claim_id = claim.id)
  )
FROM claim CROSS JOIN claim_name ON claim_name.claim_id = claim.id
UNION ALL
SELECT
  'copy_group:' || copy_group_name.name, 'copy_group', coalesce(outlet.name, 'unknown owner'),
  NULL, NULL, NULL, copy_group.owner_outlet_id, copy_group.run_id,
  json_object(
    'owner', outlet.name, 'basis', copy_group.basis,
    'articles', (SELECT count(*) FROM article WHERE copy_group_id = copy_group.id)
  )
FROM copy_group
CROSS JOIN copy_group_name ON copy_group_name.copy_group_id = copy_group.id
LEFT JOIN outlet ON outlet.id = copy_group.owner_outlet_id;

-- Of two assertions the edge leads from the later one; a likeness has no direction, nor has a pair of story-mates.
CREATE VIEW edge AS
SELECT
  'published:' || article.name AS id, 'published' AS kind, 'outlet:' || outlet.name AS from_id,
  'article:' || article.name AS to_id, article.published_from AS from_time, NULL AS claim_id,
  article.run_id AS run_id, json_object('basis', article.published_basis) AS properties
FROM article CROSS JOIN outlet ON outlet.id = article.outlet_id
UNION ALL
SELECT
  'credits:' || article.name, 'credits', 'article:' || article.name, 'outlet:' || outlet.name, article.published_from,
  NULL, article.run_id, '{}'
FROM article CROSS JOIN outlet ON outlet.id = article.credit_outlet_id
UNION ALL
SELECT
  'revises:' || article.name, 'revises', 'article:' || article.name, 'article:' || revised.name,
  article.published_from, NULL, article.run_id, '{}'
FROM article CROSS JOIN article AS revised ON revised.id = article.revises_id
UNION ALL
SELECT
  'copies:' || article.name, 'copies', 'article:' || article.name, 'copy_group:' || copy_group_name.name,
  article.published_from, NULL, article.run_id, '{}'
FROM article CROSS JOIN copy_group_name ON copy_group_name.copy_group_id = article.copy_group_id
UNION ALL
SELECT
  'owned_by:' || copy_group_name.name, 'owned_by', 'copy_group:' || copy_group_name.name, 'outlet:' || outlet.name,
  NULL, NULL, copy_group.run_id, json_object('basis', copy_group.basis)
FROM copy_group
CROSS JOIN copy_group_name ON copy_group_name.copy_group_id = copy_group.id
CROSS JOIN outlet ON outlet.id = copy_group.owner_outlet_id
UNION ALL
SELECT
  'story_mate:' || min(article.name, mate.name) || '~' || max(article.name, mate.name), 'story_mate',
  'article:' || min(article.name, mate.name), 'article:' || max(article.name, mate.name), NULL, NULL,
  story_mate.run_id, json_object('similarity', story_mate.similarity, 'status', story_mate.status)
FROM story_mate
CROSS JOIN article ON article.id = story_mate.article_id
CROSS JOIN article AS mate ON mate.id = story_mate.mate_id
WHERE story_mate.article_id < story_mate.mate_id
UNION ALL
SELECT
  'stated_in:' || statement_name.name, 'stated_in', 'statement:' || statement_name.name, 'article:' || article.name,
  coalesce(statement.published_from, article.published_from), NULL, statement.run_id,
  json_object('part', statement.part, 'start', statement.start, 'end', statement."end")
FROM statement
CROSS JOIN statement_name ON statement_name.statement_id = statement.id
CROSS JOIN article ON article.id = statement.article_id
UNION ALL
SELECT
  'said_by:' || statement_name.name, 'said_by', 'statement:' || statement_name.name, 'speaker:' || speaker.identity,
  statement.said_from, NULL, statement.run_id,
  json_object('mention', statement.mention_text, 'cue', statement.cue_text, 'polarity', statement.polarity,
    'rule', statement.rule)
FROM statement
CROSS JOIN statement_name ON statement_name.statement_id = statement.id
CROSS JOIN speaker ON speaker.id = statement.speaker_id
UNION ALL
SELECT
  'quoted_in:' || statement_name.name, 'quoted_in', 'statement:' || statement_name.name,
  'statement:' || parent_name.name, NULL, NULL, statement.run_id, '{}'
FROM statement
CROSS JOIN statement_name ON statement_name.statement_id = statement.id
CROSS JOIN statement_name AS parent_name ON parent_name.statement_id = statement.parent_id
UNION ALL
SELECT
  'cites:' || statement_name.name || '~' || (citation.position + 1), 'cites', 'statement:' || statement_name.name,
  'outlet:' || outlet.name, NULL, NULL, citation.run_id, json_object('kind', citation.kind, 'text', citation.text)
FROM citation
CROSS JOIN statement_name ON statement_name.statement_id = citation.statement_id
CROSS JOIN outlet ON outlet.id = citation.outlet_id
UNION ALL
SELECT
  'part_of:' || assertion.name, 'part_of', 'assertion:' || assertion.name, 'statement:' || statement_name.name,
  NULL, utterance.claim_id, assertion.run_id, json_object('position', assertion.position)
FROM assertion
CROSS JOIN statement_name ON statement_name.statement_id = assertion.statement_id
LEFT JOIN utterance ON utterance.id = assertion.utterance_id
UNION ALL
SELECT
  'reports:' || assertion.name, 'reports', 'assertion:' || assertion.name, 'utterance:' || utterance_name.name,
  utterance.said_from, utterance.claim_id, assertion.run_id,
  json_object('mode', report.mode, 'polarity', statement.polarity)
FROM assertion
CROSS JOIN utterance ON utterance.id = assertion.utterance_id
CROSS JOIN utterance_name ON utterance_name.utterance_id = utterance.id
CROSS JOIN statement ON statement.id = assertion.statement_id
CROSS JOIN report ON report.assertion = assertion.id
UNION ALL
SELECT
  'of:' || utterance_name.name, 'of', 'utterance:' || utterance_name.name, 'claim:' || claim_name.name,
  utterance.said_from, utterance.claim_id, utterance.run_id, json_object('precedence', utterance.precedence)
FROM utterance
CROSS JOIN utterance_name ON utterance_name.utterance_id = utterance.id
CROSS JOIN claim_name ON claim_name.claim_id = utterance.claim_id
UNION ALL
SELECT
  'uttered_by:' || utterance_name.name, 'uttered_by', 'utterance:' || utterance_name.name,
  'speaker:' || speaker.identity, utterance.said_from, utterance.claim_id, utterance.run_id, '{}'
FROM utterance
CROSS JOIN utterance_name ON utterance_name.utterance_id = utterance.id
CROSS JOIN speaker ON speaker.id = utterance.speaker_id
UNION ALL
SELECT
  iif(derivation.direction_basis IS NULL, 'likeness', relation) || ':' || later.name || '~' || earlier.name,
  iif(derivation.direction_basis IS NULL, 'likeness', relation), 'assertion:' || later.name,
  'assertion:' || earlier.name, coalesce(statement.published_from, article.published_from), derivation.claim_id,
  derivation.run_id,
  json_object(
    'status', derivation.status, 'similarity', derivation.similarity, 'direction_basis', derivation.direction_basis,
    'parent', json(iif(derivation.is_parent, 'true', 'false')), 'severity', derivation.severity,
    'drifts', (
      SELECT group_concat(word, ' ') FROM (
        SELECT kind || ifnull(sign, '') AS word FROM drift WHERE derivation_id = derivation.id ORDER BY position)),
    'changes', changes.changes || ''
  )
FROM derivation
CROSS JOIN changes ON changes.derivation_id = derivation.id
CROSS JOIN assertion AS later ON later.id = derivation.later_id
CROSS JOIN assertion AS earlier ON earlier.id = derivation.earlier_id
CROSS JOIN statement ON statement.id = later.statement_id
CROSS JOIN article ON article.id = statement.article_id;

-- Every quote, who is credited with it, where and when.
CREATE VIEW quotation AS
SELECT
  report.speaker, report.text AS words, report.mode, statement.cue_text AS cue, statement.polarity, report.outlet,
  report.published_from AS published, report.title AS headline, report.url, report.article, report.part, report.start,
  report."end", report.claim AS claim_id, report.statement AS statement_id, report.assertion AS assertion_id
FROM report CROSS JOIN statement ON statement.id = report.statement
WHERE statement.mode IN ('direct', 'mixed') AND report.mode IN ('direct', 'mixed');

-- One row a claim: who said it first, who reported it first, and because of what.
CREATE VIEW first_appearance AS
SELECT
  claim.text AS claim, speaker.name AS said_first_by, utterance.said_from AS said,
  utterance.precedence AS said_precedence, utterance.because AS said_because,
  report.outlet AS reported_first_by, report.published_from AS published, report.title AS headline, report.url,
  report.article, report.text AS words, origin.precedence AS reported_precedence, origin.because AS reported_because,
  claim.outlets, claim.articles, claim.statements, claim.id AS claim_id
FROM claim
CROSS JOIN origin ON origin.claim_id = claim.id AND origin.position = 0
CROSS JOIN report ON report.assertion = origin.assertion_id
-- What outlets say in their own voice nobody "said".
LEFT JOIN utterance ON utterance.claim_id = claim.id AND utterance.position = 0 AND claim.credited
LEFT JOIN speaker ON speaker.id = utterance.speaker_id;

-- Every later wording beside the earlier one that it is held against, and how the two differ. Only where
-- `direction_basis` says so does the later one come from the earlier.
CREATE VIEW rewording AS
SELECT
  earlier_text AS earlier_words, later_text AS later_words, relation, drifts AS drift, severity, similarity, status,
  later_speaker AS speaker, earlier_outlet, earlier_published_from AS earlier_published, earlier_url, later_outlet,
  later_published_from AS later_published, later_url, direction_basis, claim AS claim_id, derivation AS derivation_id
FROM report_pair;

-- Articles in pieces: SQLite counts code points from a text's start, so that a place far into a long text is dear, and
-- many of them are looked up. A piece begins every 4096 code points and is 5120 long.
CREATE VIEW article_piece AS
WITH RECURSIVE piece (article_id, part, number, text) AS (
  SELECT id, 'body', 0, substr(text, 1, 5120) FROM article
  UNION ALL
  SELECT id, 'title', 0, substr(title, 1, 5120) FROM article WHERE title IS NOT NULL
  UNION ALL
  SELECT
    article_id, part, number + 1,
    substr(iif(part = 'title', article.title, article.text), (number + 1) * 4096 + 1, 5120)
  FROM piece CROSS JOIN article ON article.id = article_id WHERE length(piece.text) > 4096
)
SELECT article_id, part, number, text FROM piece;

-- Every passage that does not slice to its words, and every statement and assertion that its fragments do not make up:
-- joined by what parts them where that is space or nothing, else by one space. Always empty.
CREATE VIEW broken_passage AS
WITH piece AS MATERIALIZED (SELECT article_id, part, number, text FROM article_piece),
passage (kind, id, statement_id, start, "end", text) AS (
  SELECT 'fragment', position, statement_id, start, "end", text FROM fragment
  UNION ALL
  SELECT 'mention', NULL, id, mention_start, mention_end, mention_text FROM statement WHERE mention_text IS NOT NULL
  UNION ALL
  SELECT 'cue', NULL, id, cue_start, cue_end, cue_text FROM statement WHERE cue_text IS NOT NULL
  UNION ALL
  SELECT 'citation', id, statement_id, start, "end", text FROM citation
  UNION ALL
  SELECT 'drift, earlier', drift.id, statement_id, earlier_start, earlier_end, earlier_text
  FROM drift JOIN derivation ON derivation.id = derivation_id JOIN assertion ON assertion.id = earlier_id
  WHERE earlier_text IS NOT NULL
  UNION ALL
  SELECT 'drift, later', drift.id, statement_id, later_start, later_end, later_text
  FROM drift JOIN derivation ON derivation.id = derivation_id JOIN assertion ON assertion.id = later_id
  WHERE later_text IS NOT NULL
), sliced (kind, id, statement_id, start, "end", text, found) AS (
  SELECT
    kind, passage.id, statement_id, passage.start, passage."end", passage.text,
    -- What is longer than a piece holds is looked up in the whole.
    iif(passage."end" - passage.start BETWEEN 0 AND 1024,
      substr(piece.text, passage.start - piece.number * 4096 + 1, passage."end" - passage.start),
      (SELECT substr(iif(statement.part = 'title', title, article.text), passage.start + 1,
        passage."end" - passage.start) FROM article WHERE article.id = statement.article_id))
  FROM passage
  CROSS JOIN statement ON statement.id = statement_id
  LEFT JOIN piece ON piece.article_id = statement.article_id AND piece.part = statement.part
    AND piece.number = passage.start / 4096
), neighbour (statement_id, position, assertion_id, start, "end", text, after, before) AS (
  SELECT
    statement_id, position, assertion_id, start, "end", text, lag("end") OVER told,
    lag(assertion_id) OVER told
  FROM fragment WINDOW told AS (PARTITION BY statement_id ORDER BY position)
), parted (statement_id, position, assertion_id, start, "end", text, before, space) AS (
  SELECT
    statement_id, neighbour.position, assertion_id, neighbour.start, neighbour."end", neighbour.text, before, CASE
      WHEN after IS NULL THEN ''
      WHEN neighbour.start - after BETWEEN 0 AND 1024 AND trim(
        substr(piece.text, after - piece.number * 4096 + 1, neighbour.start - after),
        -- What Unicode counts as white space.
        char(9, 10, 11, 12, 13, 32, 133, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202,
          8232, 8233, 8239, 8287, 12288)) = ''
      THEN substr(piece.text, after - piece.number * 4096 + 1, neighbour.start - after)
      ELSE ' '
    END
  FROM neighbour
  CROSS JOIN statement ON statement.id = statement_id
  LEFT JOIN piece ON piece.article_id = statement.article_id AND piece.part = statement.part
    AND piece.number = ifnull(after, 0) / 4096
), made (kind, id, start, "end", text, place) AS (
  SELECT
    'statement', statement_id, min(start) OVER whole, max("end") OVER whole, group_concat(space || text, '') OVER whole,
    row_number() OVER whole
  FROM parted WINDOW whole AS (
    PARTITION BY statement_id ORDER BY position ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
  UNION ALL
  SELECT
    'assertion', assertion_id, min(start) OVER whole, max("end") OVER whole,
    group_concat(iif(before IS assertion_id, space, '') || text, '') OVER whole, row_number() OVER whole
  FROM parted WINDOW whole AS (
    PARTITION BY assertion_id ORDER BY position ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
)
SELECT
  sliced.kind, sliced.id, statement.id AS statement_id, article."key" AS article, statement.part, sliced.start,
  sliced."end", sliced.text, found
FROM sliced
CROSS JOIN statement ON statement.id = sliced.statement_id
CROSS JOIN article ON article.id = statement.article_id
WHERE found IS NOT sliced.text
UNION ALL
SELECT
  'statement', statement.id, statement.id, article."key", statement.part, statement.start, statement."end",
  statement.text, made.text
FROM statement
CROSS JOIN article ON article.id = statement.article_id
LEFT JOIN made ON made.kind = 'statement' AND made.id = statement.id AND made.place = 1
WHERE (made.text, made.start, made."end") IS NOT (statement.text, statement.start, statement."end")
UNION ALL
SELECT
  'assertion', assertion.id, statement.id, article."key", statement.part, assertion.start, assertion."end",
  assertion.text, made.text
FROM assertion
CROSS JOIN statement ON statement.id = assertion.statement_id
CROSS JOIN article ON article.id = statement.article_id
LEFT JOIN made ON made.kind = 'assertion' AND made.id = assertion.id AND made.place = 1
WHERE (made.text, made.start, made."end") IS NOT (assertion.text, assertion.start, assertion."end");
