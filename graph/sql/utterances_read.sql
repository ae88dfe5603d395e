-- The utterances of some claims, given as a JSON array, best first.
SELECT claim_id, utterance.id, spoken_in_id, said_from, said_to, said_basis, verdict, because
FROM json_each(:ids) AS wanted CROSS JOIN utterance ON claim_id = wanted.value
ORDER BY claim_id, position;
