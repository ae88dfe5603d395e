-- Sentences that nothing gives as its reason any more.
DELETE FROM reason
WHERE id NOT IN (SELECT reason_id FROM stored_origin UNION ALL SELECT reason_id FROM stored_utterance);
