-- Takes some articles, given as a JSON array, out of the sample.
DELETE FROM key_sample WHERE article_id IN (SELECT value FROM json_each(:articles));
