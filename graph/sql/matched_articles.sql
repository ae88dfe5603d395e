-- Pairs among some articles, given as a JSON array, assertions of which are matched.
WITH own (id, article_id) AS MATERIALIZED (
  SELECT assertion.id, statement.article_id FROM json_each(:articles) AS wanted
  CROSS JOIN statement ON statement.article_id = wanted.value
  CROSS JOIN assertion ON assertion.statement_id = statement.id
)
SELECT DISTINCT min(own.article_id, statement.article_id), max(own.article_id, statement.article_id)
FROM own CROSS JOIN match ON match.first_id = own.id
CROSS JOIN assertion ON assertion.id = match.second_id
CROSS JOIN statement ON statement.id = assertion.statement_id
WHERE statement.article_id IN (SELECT value FROM json_each(:articles)) AND statement.article_id <> own.article_id
ORDER BY 1, 2;
