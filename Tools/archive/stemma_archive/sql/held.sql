-- Pairs whose assertions are held against each other: story-mates, copies, and what shares a wording.
SELECT pairs.block, pairs.a, pairs.b,
  CASE WHEN mates.a IS NULL AND pairs.ground = 'both' THEN 'wording' ELSE pairs.ground END AS ground
FROM pairs LEFT JOIN mates ON mates.a = pairs.a AND mates.b = pairs.b
WHERE mates.a IS NOT NULL OR pairs.ground <> 'story'
ORDER BY pairs.block, pairs.a, pairs.b
