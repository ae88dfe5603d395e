-- How many statements some articles, given as a JSON array, hold.
SELECT count(*) FROM statement WHERE article_id IN (SELECT value FROM json_each(?));
