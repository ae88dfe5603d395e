-- The words of some articles, given as a JSON array.
SELECT id, text, title, read_by FROM article WHERE id IN (SELECT value FROM json_each(?));
