-- Takes out the matches from one set of assertions to another, both given as JSON arrays.
DELETE FROM match
WHERE first_id IN (SELECT value FROM json_each(:one)) AND second_id IN (SELECT value FROM json_each(:other))
RETURNING first_id, second_id;
