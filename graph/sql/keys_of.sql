-- The keys of some articles, given as a JSON array.
SELECT DISTINCT "key" FROM article WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY 1;
