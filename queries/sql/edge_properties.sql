-- Which properties do edges have, and of which type?
SELECT property."key" AS property,
  CASE
    WHEN max(property.type = 'text') THEN 'string'
    WHEN max(property.type = 'real') THEN 'double'
    WHEN max(property.type = 'integer') THEN 'integer'
    WHEN max(property.type IN ('true', 'false')) THEN 'boolean'
    ELSE 'string'
  END AS type
FROM edge CROSS JOIN json_each(edge.properties) AS property
GROUP BY property."key"
ORDER BY property."key";
