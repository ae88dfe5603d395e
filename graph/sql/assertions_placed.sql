-- The assertions of some articles, given as a JSON array, article by article in the order of their texts.
SELECT statement.article_id, said.id FROM json_each(?) AS wanted
CROSS JOIN statement ON statement.article_id = wanted.value
CROSS JOIN stored_assertion AS said ON said.statement_id = statement.id
ORDER BY statement.article_id, statement.position, said.position;
