-- Claims, given as a JSON array.
SELECT claim.id, text FROM json_each(:ids) AS wanted CROSS JOIN claim ON claim.id = wanted.value ORDER BY claim.id;
