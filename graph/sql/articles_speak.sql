-- The articles of some statements, given as a JSON array.
SELECT DISTINCT article_id FROM statement WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY 1;
