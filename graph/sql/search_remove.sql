-- Takes articles, given as a JSON array, out of the full-text index, by the very words put in.
INSERT INTO article_search (article_search, rowid, title, text)
SELECT 'delete', id, title, text FROM article WHERE id IN (SELECT value FROM json_each(?));
