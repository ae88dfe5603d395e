-- Where an assertion stands.
SELECT article."key", part, assertion.start, assertion."end", assertion.text
FROM assertion JOIN statement ON statement.id = statement_id JOIN article ON article.id = article_id
WHERE assertion.id = :id;
