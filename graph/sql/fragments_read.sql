-- The words of what some articles, given as a JSON array, say.
SELECT fragment.statement_id, assertion.id, assertion.position, fragment.start, fragment."end", fragment.text, quoted
FROM json_each(?) AS wanted
CROSS JOIN statement ON statement.article_id = wanted.value
CROSS JOIN fragment ON fragment.statement_id = statement.id
CROSS JOIN assertion ON assertion.id = fragment.assertion_id
ORDER BY fragment.statement_id, fragment.position;
