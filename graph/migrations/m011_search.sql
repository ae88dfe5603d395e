-- Full text over every statement's words, with those that stand around them in columns of their own.

PRAGMA user_version = 11;

DROP TRIGGER statement_added;
DROP TRIGGER statement_removed;
DROP TRIGGER article_retitled;
DROP TABLE statement_stem;
DROP TABLE statement_search;
DROP VIEW statement_wording;

-- `headline` is the one above a statement of the body. `context` is what surrounds the statement in its paragraph, at
-- most 160 code points on either side and whole words of them: who is said to have said it, where and of what. A
-- headline's context is how the text below it begins.
CREATE VIEW statement_wording AS
SELECT
  id, article_id, part, text, headline,
  CASE part WHEN 'title' THEN substr(lead, 1, instr(lead || char(10), char(10)) - 1)
    ELSE trim(
      -- What is left of the last line break; a first word that the window cut goes.
      iif(length(before) = 160 AND instr(before, char(10)) = 0,
        ltrim(before, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'),
        substr(before, 1 + length(rtrim(before, replace(before, char(10), '')))))
      || ' ' ||
      iif(length(after) = 160 AND instr(after, char(10)) = 0,
        rtrim(after, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'),
        substr(after, 1, instr(after || char(10), char(10)) - 1)))
  END AS context
FROM (
  SELECT
    statement.id, statement.article_id, statement.part, statement.text,
    iif(statement.part = 'body', article.title, NULL) AS headline,
    substr(article.text, max(1, statement.start - 159), min(160, statement.start)) AS before,
    substr(article.text, statement."end" + 1, 160) AS after,
    substr(article.text, 1, 240) AS lead
  FROM statement JOIN article ON article.id = statement.article_id
);

CREATE VIRTUAL TABLE statement_search USING fts5 (
  text, headline, context, content = 'statement_wording', content_rowid = 'id', tokenize = 'porter unicode61'
);

-- The stems that occur, and in how many statements: what a mistyped word is corrected to.
CREATE VIRTUAL TABLE statement_stem USING fts5vocab ('statement_search', 'row');

INSERT INTO statement_search (statement_search) VALUES ('rebuild');

CREATE TRIGGER statement_added AFTER INSERT ON statement BEGIN
  INSERT INTO statement_search (rowid, text, headline, context)
  SELECT id, text, headline, context FROM statement_wording WHERE id = NEW.id;
END;

-- What is taken out of the index must be the very words put in: while the statement and its article still stand.
CREATE TRIGGER statement_removed BEFORE DELETE ON statement BEGIN
  INSERT INTO statement_search (statement_search, rowid, text, headline, context)
  SELECT 'delete', id, text, headline, context FROM statement_wording WHERE id = OLD.id;
END;

CREATE TRIGGER article_retitled AFTER UPDATE OF title ON article WHEN OLD.title IS NOT NEW.title BEGIN
  INSERT INTO statement_search (statement_search, rowid, text, headline, context)
  SELECT 'delete', id, text, iif(part = 'body', OLD.title, NULL), context
  FROM statement_wording WHERE article_id = NEW.id;
  INSERT INTO statement_search (rowid, text, headline, context)
  SELECT id, text, headline, context FROM statement_wording WHERE article_id = NEW.id;
END;
