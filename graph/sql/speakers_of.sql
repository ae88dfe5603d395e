-- Who speaks in some statements, given as a JSON array.
SELECT DISTINCT speaker_id FROM statement
WHERE id IN (SELECT value FROM json_each(:ids)) AND speaker_id IS NOT NULL ORDER BY 1;
