-- Whoever speaks in the assertion that an utterance was taken from is the utterance's speaker.
-- Of the utterances that were taken from some articles, given as a JSON array.
UPDATE stored_utterance SET speaker_id = (
  SELECT statement.speaker_id FROM assertion JOIN statement ON statement.id = assertion.statement_id
  WHERE assertion.id = spoken_in_id)
WHERE spoken_in_id IN (
    SELECT assertion.id FROM json_each(:articles) AS wanted
    CROSS JOIN statement ON statement.article_id = wanted.value
    CROSS JOIN assertion ON assertion.statement_id = statement.id
  )
  AND speaker_id IS NOT (
    SELECT statement.speaker_id FROM assertion JOIN statement ON statement.id = assertion.statement_id
    WHERE assertion.id = spoken_in_id);
