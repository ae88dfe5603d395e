-- The origins of some claims, given as a JSON array, best first.
SELECT claim_id, statement_id, verdict, because
FROM json_each(:ids) AS wanted CROSS JOIN origin ON claim_id = wanted.value
ORDER BY claim_id, position;
