-- What `stemma stage mates` is asked, batch by batch: pairs that share a story, and each of their articles once with its
-- profile.
WITH asked AS (
  SELECT {batch} AS batch, a, b FROM pairs WHERE ground IN ('story', 'both')
)
SELECT batch, a, b, CAST(NULL AS VARCHAR(1)) AS line FROM asked
UNION ALL
SELECT one.batch, one.article, NULL, keys.profile
FROM (SELECT batch, a AS article FROM asked UNION SELECT batch, b FROM asked) AS one
JOIN standing ON standing.article = one.article
JOIN keys ON keys.seq = standing.seq
