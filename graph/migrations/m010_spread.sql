-- How far what is said is spread over stories that have nothing to do with each other: what is said everywhere links nothing.

PRAGMA user_version = 10;

-- Wordings share other keys than they did, and texts other fingerprints. The next writer makes them again, article by
-- article, and decides everything by them.
DELETE FROM statement_key;

CREATE TABLE unkeyed_article (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  run_id INTEGER NOT NULL REFERENCES run (id)
) STRICT;

INSERT INTO unkeyed_article (article_id, run_id) SELECT id, run_id FROM article;

-- The keys of one article in four, in an order that its text alone decides: `rank` is the head of its SHA-256. The first
-- few rows of a hash are a sample of the articles that hold it, the same in whatever order they came.
CREATE TABLE key_sample (
  hash INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  run_id INTEGER NOT NULL REFERENCES run (id),
  PRIMARY KEY (hash, rank, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX key_sample_by_article ON key_sample (article_id);

-- Decided: keys of what is said everywhere. They bring up no candidates.
CREATE TABLE common_key (
  hash INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id)
) STRICT;

-- Keys whose sample changed and has not been judged since; empty at the end of every transaction.
CREATE TABLE stale_key (
  hash INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id)
) STRICT;
