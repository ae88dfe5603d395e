-- By which words the articles of some statements, given as a JSON array, name who speaks in them, there and elsewhere.
WITH speaking (article_id, speaker_name) AS (
  SELECT DISTINCT statement.article_id, statement.speaker_name
  FROM json_each(?) AS wanted CROSS JOIN statement ON statement.id = wanted.value
  WHERE statement.speaker_name IS NOT NULL
)
SELECT speaking.article_id, speaking.speaker_name, statement.mention_text
FROM speaking
CROSS JOIN statement
  ON statement.article_id = speaking.article_id AND statement.speaker_name = speaking.speaker_name
WHERE statement.mention_text IS NOT NULL
ORDER BY speaking.article_id, statement.position;
