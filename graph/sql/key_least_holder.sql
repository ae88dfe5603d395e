-- The article of the least name among those that hold a key.
SELECT article.id FROM article_key JOIN article ON article.id = article_id WHERE hash = ? ORDER BY name LIMIT 1;
