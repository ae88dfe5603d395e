-- The claims that some statements, given as a JSON array, are in, with all that was decided about them.
DELETE FROM claim WHERE id IN (
  SELECT claim_id FROM utterance WHERE id IN (
    SELECT utterance_id FROM statement WHERE id IN (SELECT value FROM json_each(:ids))
  )
);
