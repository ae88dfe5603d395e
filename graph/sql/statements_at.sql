-- The statements that stand at one place of an article, in whichever of its versions.
SELECT statement.id FROM article JOIN statement ON article_id = article.id
WHERE "key" = :key AND part = :part AND start = :start AND "end" = :end
ORDER BY statement.id;
