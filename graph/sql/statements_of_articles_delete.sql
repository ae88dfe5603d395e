-- All that was read off some articles, given as a JSON array.
DELETE FROM statement WHERE article_id IN (SELECT value FROM json_each(?));
