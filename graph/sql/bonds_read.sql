-- What corrections tie together among some assertions, given as a JSON array.
SELECT first_id, second_id FROM json_each(?) AS wanted CROSS JOIN bond ON first_id = wanted.value
ORDER BY first_id, second_id;
