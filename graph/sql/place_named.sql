-- Where the assertion of a name stands; a statement's name is its first assertion's, but for the number.
SELECT article."key", part, assertion.start, assertion."end", assertion.text
FROM assertion_called
JOIN assertion ON assertion.id = assertion_called.assertion_id
JOIN statement ON statement.id = assertion.statement_id
JOIN article ON article.id = statement.article_id
WHERE text_name = substr(:name, 1, 16) AND assertion_called.name IN (:name, :name || '/1');
