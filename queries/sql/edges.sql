-- Every edge of the graph, as exports see it?
-- :claim  the id of a claim, for its edges and those from outlets to the articles that tell it; NULL for the whole graph
SELECT id, kind, from_id, to_id, from_time, claim_id, run_id, properties
FROM edge
WHERE nullif(:claim, '') IS NULL OR claim_id = CAST(:claim AS INTEGER)
  OR kind = 'published' AND to_id IN (SELECT from_id FROM edge WHERE claim_id = CAST(:claim AS INTEGER));
