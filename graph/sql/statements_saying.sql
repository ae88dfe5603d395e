-- The statements of an article that are these very words, in whichever of its versions.
SELECT statement.id FROM article JOIN statement ON article_id = article.id
WHERE "key" = :key AND part = :part AND statement.text = :text
ORDER BY statement.id;
