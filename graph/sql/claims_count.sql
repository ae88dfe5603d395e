-- Gives claims from :first on the figures that boards go by; `miscounted_claim` says where they are others.
UPDATE stored_claim SET (credited, quoted, outlets, articles, statements) = (
  SELECT count(DISTINCT iif(credited, outlet, NULL)), count(DISTINCT iif(quoted, outlet, NULL)), count(DISTINCT outlet),
    count(DISTINCT article), count(DISTINCT statement_id)
  FROM claim_witness WHERE claim_id = stored_claim.id)
WHERE id >= :first;
