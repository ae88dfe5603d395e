-- Every node with the edges that describe it, kind by kind, as exports see them?
-- :selection  ids of nodes as a JSON array, for them and the edges between two of them; NULL for the whole graph
WITH described (subject, is_edge, id, kind, label, from_id, to_id, from_time, to_time, claim_id, outlet_id, run_id,
  properties) AS (
  SELECT id, 0, id, kind, label, NULL, NULL, from_time, to_time, claim_id, outlet_id, run_id, properties
  FROM node
  WHERE nullif(:selection, '') IS NULL OR id IN (SELECT value FROM json_each(:selection))
  UNION ALL
  -- Of an edge's two ends the one that has few of its kind: an article has one outlet, an outlet many articles.
  SELECT iif(kind = 'published', to_id, from_id), 1, id, kind, NULL, from_id, to_id, from_time, NULL, claim_id, NULL,
    run_id, properties
  FROM edge
  WHERE nullif(:selection, '') IS NULL
    OR from_id IN (SELECT value FROM json_each(:selection)) AND to_id IN (SELECT value FROM json_each(:selection))
)
SELECT subject, id, kind, label, from_id, to_id, from_time, to_time, claim_id, outlet_id, run_id, properties
FROM described
-- What is pointed to before what points to it.
ORDER BY
  instr('outlet speaker copy_group article claim utterance statement assertion',
    substr(subject, 1, instr(subject, ':') - 1)),
  subject, is_edge, kind, id;
