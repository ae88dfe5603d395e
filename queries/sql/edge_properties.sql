-- Which properties do edges have, and of which type?
-- :selection  ids of nodes as a JSON array, for properties of the edges between two of them; NULL for the whole graph
SELECT property."key" AS property,
  CASE
    WHEN max(property.type = 'text') THEN 'string'
    WHEN max(property.type = 'real') THEN 'double'
    WHEN max(property.type = 'integer') THEN 'integer'
    WHEN max(property.type IN ('true', 'false')) THEN 'boolean'
    ELSE 'string'
  END AS type
FROM edge CROSS JOIN json_each(edge.properties) AS property
WHERE nullif(:selection, '') IS NULL
  OR edge.from_id IN (SELECT value FROM json_each(:selection))
    AND edge.to_id IN (SELECT value FROM json_each(:selection))
GROUP BY property."key"
ORDER BY property."key";
