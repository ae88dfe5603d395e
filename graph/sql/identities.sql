-- Who is known to speak in some statements, given as a JSON array.
SELECT statement.id, speaker.id, identity
FROM json_each(:ids) AS wanted
CROSS JOIN statement ON statement.id = wanted.value
LEFT JOIN speaker ON speaker.id = speaker_id;
