-- The assertion that a claim is shown as: its own wording, the best first.
SELECT article."key", part, assertion.start, assertion."end", assertion.text
FROM claim JOIN origin ON origin.claim_id = claim.id JOIN assertion ON assertion.id = origin.assertion_id
JOIN statement ON statement.id = statement_id JOIN article ON article.id = article_id
WHERE claim.id = :id ORDER BY assertion.text <> claim.text, origin.position LIMIT 1;
