-- Statements that share keys of a weight of 1 or more, the most weight first; keys are given as a JSON array.
SELECT statement_id FROM json_each(:hashes) AS wanted CROSS JOIN statement_key ON hash = wanted.value
WHERE statement_id NOT IN (SELECT value FROM json_each(:excluded)) AND hash NOT IN (SELECT hash FROM common_key)
GROUP BY statement_id HAVING sum(weight) > 0.999999
ORDER BY round(sum(weight), 6) DESC, statement_id LIMIT :limit;
