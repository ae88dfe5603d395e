-- The statement that a claim is shown as: its own wording, the best first.
SELECT statement.id FROM claim JOIN origin ON origin.claim_id = claim.id JOIN statement ON statement.id = statement_id
WHERE claim.id = :id ORDER BY statement.text <> claim.text, origin.position LIMIT 1;
