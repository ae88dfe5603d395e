-- The claims that any of some statements is in, given as a JSON array.
SELECT DISTINCT claim_id
FROM json_each(:ids) AS wanted
CROSS JOIN statement ON statement.id = wanted.value
CROSS JOIN utterance ON utterance.id = statement.utterance_id
ORDER BY claim_id;
