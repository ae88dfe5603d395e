-- What is inferred between statements: likenesses of pairs, and what was decided from them.

PRAGMA user_version = 4;

-- A pair whose wordings align; unordered, so the smaller id stands first.
CREATE TABLE likeness (
  first_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  second_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  run_id INTEGER NOT NULL REFERENCES run (id),
  relation TEXT NOT NULL CHECK (relation IN ('same-utterance', 'same-claim')),
  similarity REAL NOT NULL CHECK (similarity BETWEEN 0 AND 1),
  status TEXT NOT NULL CHECK (status IN ('confirmed', 'suggested')),
  CHECK (first_id < second_id),
  PRIMARY KEY (first_id, second_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX likeness_by_second ON likeness (second_id);

CREATE TABLE derivation (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  later_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  earlier_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  relation TEXT NOT NULL CHECK (relation IN ('copy', 'quotation', 'rewording', 'restatement')),
  status TEXT NOT NULL CHECK (status IN ('confirmed', 'suggested')),
  similarity REAL NOT NULL CHECK (similarity BETWEEN 0 AND 1),
  direction_basis TEXT NOT NULL,
  CHECK (later_id <> earlier_id),
  UNIQUE (later_id, earlier_id)
) STRICT;

CREATE INDEX derivation_by_claim ON derivation (claim_id);
CREATE INDEX derivation_by_earlier ON derivation (earlier_id);

CREATE TABLE drift (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  derivation_id INTEGER NOT NULL REFERENCES derivation (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  sign TEXT CHECK (sign IN ('+', '-')),
  severity TEXT NOT NULL CHECK (severity IN ('harmless', 'wording', 'meaning', 'misquote')),
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

-- One row a statement: whether its claim was reported there first. `position` is the order of the answer.
CREATE TABLE origin (
  statement_id INTEGER PRIMARY KEY REFERENCES statement (id) ON DELETE CASCADE,
  run_id INTEGER NOT NULL REFERENCES run (id),
  claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('first', 'tied', 'undetermined', 'undated', 'later')),
  because TEXT NOT NULL,
  UNIQUE (claim_id, position)
) STRICT;
