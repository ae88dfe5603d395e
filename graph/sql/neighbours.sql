-- What is matched or bound to assertions of some articles, given as a JSON array, without those themselves.
WITH own (id) AS MATERIALIZED (
  SELECT assertion.id FROM json_each(:articles) AS wanted
  CROSS JOIN statement ON statement.article_id = wanted.value
  CROSS JOIN assertion ON assertion.statement_id = statement.id
), beside (id) AS (
  SELECT second_id FROM own CROSS JOIN match ON first_id = own.id
  UNION SELECT first_id FROM own CROSS JOIN match ON second_id = own.id
  UNION SELECT second_id FROM own CROSS JOIN bond ON first_id = own.id
  UNION SELECT first_id FROM own CROSS JOIN bond ON second_id = own.id
)
SELECT id FROM beside EXCEPT SELECT id FROM own ORDER BY 1;
