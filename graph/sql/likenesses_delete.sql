-- Forgets what some statements, given as a JSON array, were found to be like.
DELETE FROM likeness WHERE first_id IN (SELECT value FROM json_each(:ids))
  OR second_id IN (SELECT value FROM json_each(:ids));
