-- Where a statement stands.
SELECT article."key", part, start, "end", statement.text FROM statement JOIN article ON article.id = article_id
WHERE statement.id = :id;
