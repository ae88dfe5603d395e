-- The first articles of the sample that hold a key.
SELECT article_id FROM key_sample WHERE hash = :hash ORDER BY rank, article_id LIMIT :limit;
