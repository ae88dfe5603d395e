-- Who speaks in the statements of some articles, given as a JSON array, is whose the name is there.
UPDATE statement SET speaker_id = voice.speaker_id
FROM json_each(:articles) AS wanted CROSS JOIN voice ON voice.article_id = wanted.value
WHERE statement.article_id = voice.article_id AND statement.speaker_name = voice.name
  AND statement.speaker_kind = voice.kind AND statement.speaker_id IS NOT voice.speaker_id;
