-- All versions of some articles, by their keys, given as a JSON array.
SELECT DISTINCT article.id FROM json_each(:keys) AS wanted CROSS JOIN article ON article."key" = wanted.value ORDER BY 1;
