-- Every edge of the graph, as exports see it?
-- :selection  ids of nodes as a JSON array, for the edges between two of them; NULL for the whole graph
SELECT id, kind, from_id, to_id, from_time, claim_id, run_id, properties
FROM edge
WHERE nullif(:selection, '') IS NULL
  OR from_id IN (SELECT value FROM json_each(:selection)) AND to_id IN (SELECT value FROM json_each(:selection));
