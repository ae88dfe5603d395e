-- The keys of some articles, given as a JSON array, have to be judged again where those are among the first that hold them.
INSERT OR IGNORE INTO stale_key (hash, run_id)
SELECT mine.hash, :run
FROM json_each(:articles) AS wanted CROSS JOIN key_sample AS mine ON mine.article_id = wanted.value
WHERE :head > (
  SELECT count(*) FROM (
    SELECT 1 FROM key_sample AS other WHERE other.hash = mine.hash AND other.rank < mine.rank LIMIT :head
  )
);
