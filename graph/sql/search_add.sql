-- Puts articles, given as a JSON array, into the full-text index.
INSERT INTO article_search (rowid, title, text)
SELECT id, title, text FROM article WHERE id IN (SELECT value FROM json_each(?));
