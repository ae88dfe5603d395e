-- What some articles, given as a JSON array, are looked up by, with their names.
SELECT hash, name FROM json_each(?) AS wanted
CROSS JOIN article_key ON article_id = wanted.value
CROSS JOIN article ON article.id = article_id;
