-- Gives the derivations of claims from :first on the severity that boards go by: the worst drift worth telling.
UPDATE derivation SET severity = ifnull((
  SELECT severity FROM telling_drift WHERE derivation_id = derivation.id ORDER BY rank DESC LIMIT 1), 'harmless')
WHERE claim_id >= :first;
