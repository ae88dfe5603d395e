-- The assertions of an article, with their places.
SELECT article."key", part, assertion.start, assertion."end", assertion.text
FROM article JOIN statement ON statement.article_id = article.id JOIN assertion ON assertion.statement_id = statement.id
WHERE "key" = :key ORDER BY article.id, part, assertion.start;
