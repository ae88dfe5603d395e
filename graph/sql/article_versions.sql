-- The versions of a key, the oldest first.
SELECT id, text_sha256 FROM article WHERE "key" = :key
ORDER BY iif(count(*) OVER () = count(coalesce(modified_at, published_from, retrieved_at)) OVER (),
  coalesce(modified_at, published_from, retrieved_at), NULL), retrieved_at, id;
