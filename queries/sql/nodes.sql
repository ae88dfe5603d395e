-- Every node of the graph, as exports see it?
-- :claim  the id of a claim, for its nodes and those that its edges lead to; NULL for the whole graph
WITH touched (id) AS (
  SELECT from_id FROM edge WHERE claim_id = CAST(:claim AS INTEGER)
  UNION
  SELECT to_id FROM edge WHERE claim_id = CAST(:claim AS INTEGER)
)
SELECT id, kind, label, from_time, to_time, claim_id, outlet_id, run_id, properties
FROM node
WHERE nullif(:claim, '') IS NULL OR claim_id = CAST(:claim AS INTEGER) OR id IN (SELECT id FROM touched)
  -- The outlets of the articles that tell it.
  OR id IN (SELECT from_id FROM edge WHERE kind = 'published' AND to_id IN (SELECT id FROM touched));
