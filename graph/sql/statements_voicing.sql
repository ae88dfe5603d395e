-- Statements that some names in normal form, given as a JSON array, are credited with.
SELECT statement.id
FROM json_each(:folded) AS wanted
CROSS JOIN voice ON folded = wanted.value
CROSS JOIN statement ON statement.article_id = voice.article_id AND statement.speaker_name = voice.name
  AND statement.speaker_kind = voice.kind
ORDER BY 1;
