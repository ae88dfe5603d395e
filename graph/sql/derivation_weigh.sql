-- The worst of a derivation's drifts that is worth telling.
UPDATE derivation SET severity = ifnull(
  (SELECT severity FROM telling_drift WHERE derivation_id = derivation.id ORDER BY rank DESC LIMIT 1), 'harmless')
WHERE id = ?;
