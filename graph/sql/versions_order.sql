-- Makes each version of a key revise the one before it, in time where all are dated, else in order of arrival.
UPDATE article SET revises_id = version.before_id
FROM (
  SELECT id, lag(id) OVER (ORDER BY iif(dated = versions, time, NULL), retrieved_at, id) AS before_id
  FROM (
    SELECT id, retrieved_at, coalesce(modified_at, published_from, retrieved_at) AS time, count(*) OVER () AS versions,
      count(coalesce(modified_at, published_from, retrieved_at)) OVER () AS dated
    FROM article WHERE "key" = :key
  )
) AS version
WHERE version.id = article.id AND article.revises_id IS NOT version.before_id
RETURNING id;
