-- Whether there is an article of a key.
SELECT EXISTS (SELECT 1 FROM article WHERE "key" = :key);
