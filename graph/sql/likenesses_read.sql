-- The likenesses of some statements, given as a JSON array, that are whole neighbourhoods.
SELECT first_id, second_id, relation, similarity, status
FROM json_each(:ids) AS wanted CROSS JOIN likeness ON first_id = wanted.value
ORDER BY first_id, second_id;
