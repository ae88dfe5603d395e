-- Articles in which some names in normal form, given as a JSON array, are credited with something.
SELECT DISTINCT article_id FROM json_each(:folded) AS wanted CROSS JOIN name_in_article ON folded = wanted.value
ORDER BY 1;
