-- How many pairs of wordings does each kind of change stand in, of those that `drift` tells of it?
-- :outlet  the name or id of the outlet whose wording is the later one; NULL for every outlet
-- :speaker  the name, identity or id of the later wording's speaker; NULL for every speaker
-- :from  the later wording published at this time or later, such as 2026-03-05T00:00:00Z; NULL for any time
-- :to  the later wording published before this time; NULL for any time
-- :limit  at most so many rows; NULL for all
SELECT drift.kind, count(DISTINCT derivation.id) AS pairs
FROM severity
CROSS JOIN derivation ON derivation.severity = severity.name
CROSS JOIN assertion AS later ON later.id = derivation.later_id
CROSS JOIN statement ON statement.id = later.statement_id
CROSS JOIN article ON article.id = statement.article_id
CROSS JOIN assertion AS earlier ON earlier.id = derivation.earlier_id
CROSS JOIN drift ON drift.derivation_id = derivation.id
WHERE severity.rank > 0 AND later.utterance_id = earlier.utterance_id
  AND drift.id IN (SELECT id FROM telling_drift WHERE derivation_id = derivation.id)
  AND derivation.id IN (SELECT derivation_id FROM comparable_pair WHERE derivation_id = derivation.id)
  -- As in `drift`: whoever is told how a wording differs from its parent need not be told how from the parent's like.
  AND (derivation.is_parent OR NOT EXISTS (
    SELECT 1 FROM derivation AS held CROSS JOIN assertion ON assertion.id = held.earlier_id
    CROSS JOIN severity AS known ON known.name = held.severity
    WHERE held.later_id = derivation.later_id AND held.is_parent AND assertion.utterance_id = earlier.utterance_id
      AND (known.rank >= severity.rank OR coalesce(nullif(:outlet, ''), nullif(:speaker, '')) IS NULL)))
  AND (nullif(:from, '') IS NULL
    OR coalesce(statement.published_to, article.published_to) > CAST(:from AS TEXT))
  AND (nullif(:to, '') IS NULL
    OR coalesce(statement.published_from, article.published_from) < CAST(:to AS TEXT))
  AND (nullif(:outlet, '') IS NULL
    OR article.outlet_id IN (SELECT outlet_id FROM outlet_called WHERE called = lower(:outlet)))
  AND (nullif(:speaker, '') IS NULL
    OR statement.speaker_id IN (
      SELECT speaker_id FROM speaker_called WHERE called = lower(:speaker)
      UNION ALL SELECT id FROM speaker WHERE identity = :speaker))
GROUP BY drift.kind
ORDER BY pairs DESC, drift.kind
LIMIT ifnull(nullif(:limit, ''), -1);
