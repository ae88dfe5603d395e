-- Keys to judge: those that few articles hold were never common and are not.
SELECT hash FROM stale_key
WHERE hash IN (SELECT hash FROM common_key)
  OR :fewest <= (
    SELECT count(*) FROM (SELECT 1 FROM key_sample WHERE key_sample.hash = stale_key.hash LIMIT :fewest)
  )
ORDER BY hash;
