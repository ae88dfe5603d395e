-- Whoever speaks in the statement an utterance was taken from is the utterance's speaker.
-- Of the utterances that were taken from some articles, given as a JSON array.
UPDATE utterance SET speaker_id = (SELECT speaker_id FROM statement WHERE id = spoken_in_id)
WHERE spoken_in_id IN (
    SELECT statement.id FROM json_each(:articles) AS wanted CROSS JOIN statement ON statement.article_id = wanted.value
  ) AND speaker_id IS NOT (SELECT speaker_id FROM statement WHERE id = spoken_in_id);
