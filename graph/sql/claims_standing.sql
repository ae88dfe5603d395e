-- The claims that some assertions, given as a JSON array, are in.
SELECT assertion.id, claim.id, claim.digest
FROM json_each(?) AS wanted
CROSS JOIN assertion ON assertion.id = wanted.value
CROSS JOIN utterance ON utterance.id = assertion.utterance_id
CROSS JOIN claim ON claim.id = utterance.claim_id;
