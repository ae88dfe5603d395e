-- Articles that hold a name_in_article of somebody whose base or identity is among these, given as a JSON array.
SELECT article_id FROM json_each(:bases) AS wanted CROSS JOIN name_in_article ON base = wanted.value
UNION
SELECT article_id FROM json_each(:bases) AS wanted
CROSS JOIN name_in_article ON identity = wanted.value OR (identity > wanted.value || '#' AND identity < wanted.value || '$')
ORDER BY 1;
