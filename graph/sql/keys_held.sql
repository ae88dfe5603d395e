-- What some articles, given as a JSON array, are looked up by, with their names.
SELECT article.id, name, keys
FROM json_each(?) AS wanted
CROSS JOIN article_profile ON article_id = wanted.value
CROSS JOIN article ON article.id = article_id;
