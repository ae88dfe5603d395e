-- The citations in some articles, given as a JSON array, that name an outlet, and how.
SELECT citation.id, citation.outlet_id, outlet_name
FROM json_each(:articles) AS wanted
CROSS JOIN statement ON statement.article_id = wanted.value
CROSS JOIN citation ON statement_id = statement.id
WHERE outlet_name IS NOT NULL
ORDER BY citation.id;
