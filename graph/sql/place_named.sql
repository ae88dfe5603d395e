-- Where the assertion of a name stands; a statement's name is its first assertion's, but for the number.
SELECT article."key", part, assertion.start, assertion."end", assertion.text
FROM assertion JOIN statement ON statement.id = statement_id JOIN article ON article.id = article_id
WHERE assertion.name IN (:name, :name || '/1');
