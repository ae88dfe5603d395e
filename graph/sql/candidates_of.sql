-- Statements that share keys of a weight of 1 or more with a kept one, the most weight first.
-- What is said everywhere brings up nothing and is brought up by nothing.
SELECT found.statement_id
FROM (
  SELECT other.statement_id, sum(other.weight) AS weight
  FROM statement_key AS mine CROSS JOIN statement_key AS other ON other.hash = mine.hash
  WHERE mine.statement_id = :statement AND mine.hash NOT IN (SELECT hash FROM common_key)
    AND other.statement_id <> mine.statement_id AND other.statement_id < :before
  GROUP BY other.statement_id HAVING sum(other.weight) > 0.999999
) AS found
WHERE NOT (SELECT boilerplate FROM statement WHERE id = :statement)
  AND NOT (SELECT boilerplate FROM statement WHERE id = found.statement_id)
ORDER BY round(weight, 6) DESC, found.statement_id LIMIT :limit;
