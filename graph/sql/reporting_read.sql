-- Which statements report which utterance of some claims, given as a JSON array.
SELECT utterance.id, statement.id
FROM json_each(:ids) AS wanted
CROSS JOIN utterance ON claim_id = wanted.value
CROSS JOIN statement ON utterance_id = utterance.id
ORDER BY statement.id;
