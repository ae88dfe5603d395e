-- The fragments of some statements, given as a JSON array, in order.
SELECT statement_id, part, fragment.start, fragment."end", fragment.text
FROM json_each(:ids) AS wanted
CROSS JOIN fragment ON statement_id = wanted.value
CROSS JOIN statement ON statement.id = statement_id
ORDER BY statement_id, fragment.position;
