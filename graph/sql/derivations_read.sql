-- The derivations of some claims, given as a JSON array.
SELECT claim_id, derivation.id, later_id, earlier_id, relation, status, similarity, direction_basis
FROM json_each(:ids) AS wanted CROSS JOIN derivation ON claim_id = wanted.value
ORDER BY claim_id, later_id, earlier_id;
