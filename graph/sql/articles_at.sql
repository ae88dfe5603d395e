-- The articles that some addresses lead to, given as a JSON array.
SELECT DISTINCT article.id FROM json_each(:addresses) AS wanted CROSS JOIN article ON canonical_url = wanted.value ORDER BY 1;
