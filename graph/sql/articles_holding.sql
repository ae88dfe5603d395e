-- The articles that some assertions, given as a JSON array, stand in.
SELECT DISTINCT statement.article_id FROM json_each(?) AS wanted
CROSS JOIN assertion ON assertion.id = wanted.value
CROSS JOIN statement ON statement.id = assertion.statement_id
ORDER BY 1;
