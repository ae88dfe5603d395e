-- Which properties do nodes have, and of which type?
SELECT property."key" AS property,
  CASE
    WHEN max(property.type = 'text') THEN 'string'
    WHEN max(property.type = 'real') THEN 'double'
    WHEN max(property.type = 'integer') THEN 'integer'
    WHEN max(property.type IN ('true', 'false')) THEN 'boolean'
    ELSE 'string'
  END AS type
FROM node CROSS JOIN json_each(node.properties) AS property
GROUP BY property."key"
ORDER BY property."key";
