-- Every node of the graph, as exports see it?
-- :claim  the id of a claim; NULL for the whole graph
SELECT id, kind, label, from_time, to_time, claim_id, outlet_id, run_id, properties
FROM node
WHERE nullif(:claim, '') IS NULL OR claim_id = CAST(:claim AS INTEGER);
