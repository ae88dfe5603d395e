-- The statements of some articles, given as a JSON array, in order.
SELECT statement.id FROM json_each(:articles) AS wanted CROSS JOIN statement ON article_id = wanted.value
ORDER BY statement.id;
