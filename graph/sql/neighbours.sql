-- What is linked to some statements, given as a JSON array, without those themselves.
SELECT second_id FROM likeness WHERE first_id IN (SELECT value FROM json_each(:ids))
  AND second_id NOT IN (SELECT value FROM json_each(:ids))
UNION
SELECT first_id FROM likeness WHERE second_id IN (SELECT value FROM json_each(:ids))
  AND first_id NOT IN (SELECT value FROM json_each(:ids))
UNION
SELECT second_id FROM bond WHERE first_id IN (SELECT value FROM json_each(:ids))
  AND second_id NOT IN (SELECT value FROM json_each(:ids))
UNION
SELECT first_id FROM bond WHERE second_id IN (SELECT value FROM json_each(:ids))
  AND first_id NOT IN (SELECT value FROM json_each(:ids))
ORDER BY 1;
