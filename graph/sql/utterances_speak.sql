-- Whoever speaks in the statement an utterance was taken from is the utterance's speaker.
UPDATE utterance SET speaker_id = (SELECT speaker_id FROM statement WHERE id = spoken_in_id)
WHERE claim_id = :claim AND speaker_id IS NOT (SELECT speaker_id FROM statement WHERE id = spoken_in_id);
