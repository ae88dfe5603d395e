-- Articles that share at least two text keys, or their text: each tied to the least article that shares the same two. So
-- a text that 20,000 carry costs as many rows a pair of keys, not their square.
WITH held AS (
  SELECT standing.article, hash
  FROM (SELECT seq, {unnest}(text_keys) AS hash FROM keys) AS text_key
  JOIN standing ON standing.seq = text_key.seq
), shared AS (
  SELECT held.article, held.hash
  FROM held JOIN (SELECT hash FROM held GROUP BY hash HAVING count(*) > 1) AS known ON known.hash = held.hash
), bound AS (
  SELECT
    one.article, min(one.article) OVER (PARTITION BY one.hash, other.hash) AS least
  FROM shared AS one JOIN shared AS other ON other.article = one.article AND one.hash < other.hash
), twin AS (
  SELECT article, min(article) OVER (PARTITION BY text_sha256) AS least FROM standing
)
SELECT DISTINCT article AS a, least AS b FROM bound WHERE article <> least
UNION
SELECT DISTINCT article AS a, least AS b FROM twin WHERE article <> least
