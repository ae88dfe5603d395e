-- The matches between some assertions, given as a JSON array.
SELECT first_id, second_id, relation, status, score, similarity
FROM json_each(?) AS wanted CROSS JOIN match ON first_id = wanted.value
ORDER BY first_id, second_id;
