-- The assertions of an article that are these very words, in whichever of its versions.
SELECT assertion.id FROM article
JOIN statement ON statement.article_id = article.id
JOIN assertion ON assertion.statement_id = statement.id
WHERE "key" = :key AND part = :part AND assertion.text = :text
ORDER BY assertion.id;
