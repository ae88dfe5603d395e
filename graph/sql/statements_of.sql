-- The statements of some articles, given as a JSON array.
SELECT statement.id FROM json_each(?) AS wanted
CROSS JOIN statement ON statement.article_id = wanted.value;
