-- The articles of some assertions, given as a JSON array.
SELECT said.id, statement.article_id FROM json_each(?) AS wanted
CROSS JOIN stored_assertion AS said ON said.id = wanted.value
CROSS JOIN statement ON statement.id = said.statement_id;
