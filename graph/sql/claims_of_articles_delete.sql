-- The claims that assertions of some articles, given as a JSON array, are in, with all that was decided about them.
DELETE FROM stored_claim WHERE id IN (
  SELECT claim_id
  FROM json_each(?) AS wanted
  CROSS JOIN statement ON statement.article_id = wanted.value
  CROSS JOIN assertion ON assertion.statement_id = statement.id
  CROSS JOIN utterance ON utterance.id = assertion.utterance_id
);
