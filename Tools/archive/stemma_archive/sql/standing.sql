-- One row an article, by its key and text. Of several descriptions the longest stands, else the later by code point; it
-- arrived when the first one did, and was fetched when any was first.
SELECT seq, article, key, text_sha256, published_from, published_to, modified_at, outlet, credit, arrival, fetched
FROM (
  SELECT
    seq, article, key, text_sha256, published_from, published_to, modified_at, outlet, credit,
    min(seq) OVER (PARTITION BY key, text_sha256) AS arrival,
    min(retrieved_at) OVER (PARTITION BY key, text_sha256) AS fetched,
    row_number() OVER (PARTITION BY key, text_sha256 ORDER BY length(described) DESC, described DESC, seq) AS place
  FROM keys
) AS described
WHERE place = 1
