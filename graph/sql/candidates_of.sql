-- Statements that share keys of a weight of 1 or more with a kept one, the most weight first.
SELECT other.statement_id
FROM statement_key AS mine CROSS JOIN statement_key AS other ON other.hash = mine.hash
WHERE mine.statement_id = :statement AND other.statement_id <> mine.statement_id
GROUP BY other.statement_id HAVING sum(other.weight) > 0.999999
ORDER BY round(sum(other.weight), 6) DESC, other.statement_id LIMIT :limit;
