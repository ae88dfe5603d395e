-- Every combination of trades that is known under some names, given as a JSON array.
WITH RECURSIVE known (base, fields) AS (
  SELECT value, (SELECT min(fields) FROM name_in_article WHERE name_in_article.base = value) FROM json_each(:bases)
  UNION ALL
  SELECT known.base, (SELECT min(fields) FROM name_in_article WHERE name_in_article.base = known.base AND name_in_article.fields > known.fields)
  FROM known WHERE known.fields IS NOT NULL
)
SELECT base, fields FROM known WHERE fields IS NOT NULL ORDER BY base, fields;
