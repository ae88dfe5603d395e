-- What `stemma stage match` is asked, block by block: pairs of articles, and each of them once with its reading; pairs of
-- assertions, and each of them once with its article as a witness.
SELECT block, ground, a, b, CAST(NULL AS VARCHAR(1)) AS witness, CAST(NULL AS VARCHAR(1)) AS line
FROM held WHERE ground <> 'wording'
UNION ALL
SELECT one.block, 'reading', one.article, NULL, NULL, readings.line
FROM (
  SELECT block, a AS article FROM held WHERE ground <> 'wording'
  UNION
  SELECT block, b FROM held WHERE ground <> 'wording'
) AS one
JOIN standing ON standing.article = one.article
JOIN readings ON readings.seq = standing.seq
UNION ALL
SELECT block, 'shared', first, second, NULL, NULL FROM shared
UNION ALL
SELECT one.block, 'assertion', one.name, said.article, said.witness, said.line
FROM (SELECT block, first AS name FROM shared UNION SELECT block, second FROM shared) AS one
JOIN said ON said.name = one.name
