-- Every edge of the graph, as exports see it?
-- :claim  the id of a claim; NULL for the whole graph
SELECT id, kind, from_id, to_id, from_time, claim_id, run_id, properties
FROM edge
WHERE nullif(:claim, '') IS NULL OR claim_id = CAST(:claim AS INTEGER);
