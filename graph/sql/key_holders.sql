-- The first articles of the sample that hold a key, and when they were published.
SELECT article.id, published_from
FROM (SELECT rank, article_id FROM key_sample WHERE hash = :hash ORDER BY rank, article_id LIMIT :limit) AS holder
CROSS JOIN article ON article.id = holder.article_id
ORDER BY rank, article.id;
