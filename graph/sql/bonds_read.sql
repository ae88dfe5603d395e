-- Statements that corrections tie to some, given as a JSON array.
SELECT first_id, second_id FROM json_each(:ids) AS wanted CROSS JOIN bond ON first_id = wanted.value ORDER BY 1, 2;
