-- The key of the article that is called so: by its key, its name, or its address.
SELECT "key" FROM article WHERE "key" = :called OR name = :called OR canonical_url = :called
ORDER BY "key" = :called DESC, id DESC LIMIT 1;
