-- The version of the same key that each article revises: in time where all are dated, else in order of arrival.
SELECT article, revises, revised_from
FROM (
  SELECT
    article,
    lag(article) OVER (PARTITION BY key ORDER BY CASE WHEN dated = versions THEN time END NULLS FIRST,
      fetched NULLS FIRST, arrival) AS revises,
    lag(published_from) OVER (PARTITION BY key ORDER BY CASE WHEN dated = versions THEN time END NULLS FIRST,
      fetched NULLS FIRST, arrival) AS revised_from
  FROM (
    SELECT
      article, key, published_from, fetched, arrival, coalesce(modified_at, published_from, fetched) AS time,
      count(*) OVER (PARTITION BY key) AS versions,
      count(coalesce(modified_at, published_from, fetched)) OVER (PARTITION BY key) AS dated
    FROM standing
  ) AS version
) AS ordered
WHERE revises IS NOT NULL
