-- The assertions of some articles, given as a JSON array, in order.
SELECT assertion.id FROM json_each(?) AS wanted
CROSS JOIN statement ON statement.article_id = wanted.value
CROSS JOIN assertion ON assertion.statement_id = statement.id
ORDER BY assertion.id;
