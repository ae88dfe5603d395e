-- Every node of the graph, as exports see it?
-- :selection  ids of nodes as a JSON array, such as ["outlet:Harbor Courier"]; NULL for the whole graph
SELECT id, kind, label, from_time, to_time, claim_id, outlet_id, run_id, properties
FROM node
WHERE nullif(:selection, '') IS NULL OR id IN (SELECT value FROM json_each(:selection));
