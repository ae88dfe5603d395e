-- What some articles, given as a JSON array, are looked up by.
DELETE FROM article_key WHERE article_id IN (SELECT value FROM json_each(?));
