-- Every combination of trades that is known under some names, given as a JSON array.
WITH RECURSIVE known (base, fields) AS (
  SELECT value, (SELECT min(fields) FROM voice WHERE voice.base = value) FROM json_each(:bases)
  UNION ALL
  SELECT known.base, (SELECT min(fields) FROM voice WHERE voice.base = known.base AND voice.fields > known.fields)
  FROM known WHERE known.fields IS NOT NULL
)
SELECT base, fields FROM known WHERE fields IS NOT NULL ORDER BY base, fields;
