-- Whoever speaks in the assertion that an utterance was taken from is the utterance's speaker.
-- Of the utterances that were taken from some articles, given as a JSON array.
UPDATE utterance SET speaker_id = spoken.speaker_id
FROM (
  SELECT assertion.id, statement.speaker_id
  FROM json_each(:articles) AS wanted
  CROSS JOIN statement ON statement.article_id = wanted.value
  CROSS JOIN assertion ON assertion.statement_id = statement.id
) AS spoken
WHERE utterance.spoken_in_id = spoken.id AND utterance.speaker_id IS NOT spoken.speaker_id;
