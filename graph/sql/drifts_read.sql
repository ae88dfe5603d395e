-- The drifts of some claims, given as a JSON array, in order.
SELECT
  derivation_id, drift.kind, sign, severity, earlier.part, earlier_text, earlier_start, earlier_end,
  later.part, later_text, later_start, later_end
FROM json_each(:ids) AS wanted
CROSS JOIN derivation ON derivation.claim_id = wanted.value
CROSS JOIN drift ON derivation_id = derivation.id
JOIN statement AS earlier ON earlier.id = earlier_id
JOIN statement AS later ON later.id = later_id
ORDER BY derivation_id, drift.position;
