-- Assertions without a claim, an utterance or an origin, or with those of different claims.
SELECT assertion.id FROM assertion
LEFT JOIN utterance ON utterance.id = assertion.utterance_id
LEFT JOIN origin ON origin.assertion_id = assertion.id
WHERE utterance.claim_id IS NULL OR origin.claim_id IS NOT utterance.claim_id
ORDER BY assertion.id;
