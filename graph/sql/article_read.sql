-- An article's key and text, and its latest reading.
SELECT "key", text, metadata FROM article JOIN reading ON article_id = article.id
WHERE article.id = :id ORDER BY reading.id DESC LIMIT 1;
