-- Every statement, in order of arrival.
SELECT id FROM statement ORDER BY id;
