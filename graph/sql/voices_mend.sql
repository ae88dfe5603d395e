-- Names that no statement has any more, in some articles, given as a JSON array.
DELETE FROM voice
WHERE article_id IN (SELECT value FROM json_each(:articles)) AND NOT EXISTS (
  SELECT 1 FROM statement
  WHERE statement.article_id = voice.article_id AND statement.speaker_name = voice.name
    AND statement.speaker_kind = voice.kind
)
RETURNING speaker_id, name, kind;
