-- Full text over every statement's words, its article's headline beside them.

PRAGMA user_version = 5;

CREATE VIEW statement_wording AS
SELECT statement.id, statement.text, article.title AS headline
FROM statement JOIN article ON article.id = statement.article_id;

CREATE VIRTUAL TABLE statement_search USING fts5 (
  text, headline, content = 'statement_wording', content_rowid = 'id', tokenize = 'porter unicode61'
);

-- The stems that occur, and in how many statements: what a mistyped word is corrected to.
CREATE VIRTUAL TABLE statement_stem USING fts5vocab ('statement_search', 'row');

CREATE TRIGGER statement_added AFTER INSERT ON statement BEGIN
  INSERT INTO statement_search (rowid, text, headline)
  SELECT NEW.id, NEW.text, title FROM article WHERE id = NEW.article_id;
END;

CREATE TRIGGER statement_removed AFTER DELETE ON statement BEGIN
  INSERT INTO statement_search (statement_search, rowid, text, headline)
  SELECT 'delete', OLD.id, OLD.text, title FROM article WHERE id = OLD.article_id;
END;

-- What is taken out of the index must be the very words put in: statements go while their article still stands.
CREATE TRIGGER article_removed BEFORE DELETE ON article BEGIN
  DELETE FROM statement WHERE article_id = OLD.id;
END;

CREATE TRIGGER article_retitled AFTER UPDATE OF title ON article WHEN OLD.title IS NOT NEW.title BEGIN
  INSERT INTO statement_search (statement_search, rowid, text, headline)
  SELECT 'delete', id, text, OLD.title FROM statement WHERE article_id = NEW.id;
  INSERT INTO statement_search (rowid, text, headline)
  SELECT id, text, NEW.title FROM statement WHERE article_id = NEW.id;
END;
