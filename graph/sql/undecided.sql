-- Statements without a claim, an utterance or an origin, or with those of different claims.
SELECT statement.id FROM statement
LEFT JOIN utterance ON utterance.id = statement.utterance_id
LEFT JOIN origin ON origin.statement_id = statement.id
WHERE utterance.claim_id IS NULL OR origin.claim_id IS NOT utterance.claim_id
ORDER BY statement.id;
