-- Claims, given as a JSON array.
SELECT id, text FROM json_each(:ids) AS wanted CROSS JOIN claim ON id = wanted.value ORDER BY id;
