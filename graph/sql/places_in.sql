-- The statements of an article, with their places.
SELECT statement.id, part, start, "end", statement.text FROM article JOIN statement ON article_id = article.id
WHERE "key" = :key ORDER BY article.id, part, start;
