-- The statements that hold some keys, given as a JSON array.
SELECT DISTINCT statement_id FROM json_each(:hashes) AS wanted CROSS JOIN statement_key ON hash = wanted.value ORDER BY 1;
