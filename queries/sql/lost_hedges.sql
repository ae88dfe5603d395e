-- Which later wordings are surer than an earlier one of the same utterance: where is a hedge gone?
-- :outlet  the name or id of the outlet whose wording is the later one; NULL for every outlet
-- :speaker  the name, identity or id of the later wording's speaker; NULL for every speaker
-- :from  the later wording published at this time or later, such as 2026-03-05T00:00:00Z; NULL for any time
-- :to  the later wording published before this time; NULL for any time
-- :after  the names of the later and of the earlier wording, a space between: only rows behind that pair's; NULL for all
-- :limit  at most so many rows; NULL for all
WITH seen (rank, similarity, later, earlier) AS (
  SELECT -max(severity.rank), -derivation.similarity, later.name, earlier.name
  FROM assertion AS later
  CROSS JOIN derivation ON derivation.later_id = later.id
  CROSS JOIN assertion AS earlier ON earlier.id = derivation.earlier_id
  CROSS JOIN drift ON drift.derivation_id = derivation.id
  CROSS JOIN severity ON severity.name = drift.severity
  WHERE later.id = (
      SELECT assertion_id FROM assertion_called
      WHERE text_name = substr(:after, 1, 16) AND name = substr(:after, 1, instr(:after, ' ') - 1))
    AND earlier.id = (
      SELECT assertion_id FROM assertion_called
      WHERE text_name = substr(:after, instr(:after, ' ') + 1, 16) AND name = substr(:after, instr(:after, ' ') + 1))
    AND drift.kind = 'modality_changed' AND drift.sign = '+' AND drift.earlier_text IS NOT NULL
  GROUP BY derivation.id
), pair (id, rank, similarity, later, earlier, drift_id) AS (
  SELECT derivation.id, max(severity.rank), derivation.similarity, later.name, earlier.name, min(drift.id)
  FROM drift
  CROSS JOIN severity ON severity.name = drift.severity
  CROSS JOIN derivation ON derivation.id = drift.derivation_id
  CROSS JOIN assertion AS later ON later.id = derivation.later_id
  CROSS JOIN assertion AS earlier ON earlier.id = derivation.earlier_id
  CROSS JOIN statement ON statement.id = later.statement_id
  CROSS JOIN article ON article.id = statement.article_id
  -- Surer than before: what became less sure has the other sign. Without words on the earlier side there was no hedge.
  WHERE drift.kind = 'modality_changed' AND drift.sign = '+' AND drift.earlier_text IS NOT NULL
    AND later.utterance_id = earlier.utterance_id
    AND (nullif(:outlet, '') IS NULL
      OR article.outlet_id IN (SELECT outlet_id FROM outlet_called WHERE called = lower(:outlet)))
    AND (nullif(:speaker, '') IS NULL
      OR statement.speaker_id IN (
        SELECT speaker_id FROM speaker_called WHERE called = lower(:speaker)
        UNION ALL SELECT id FROM speaker WHERE identity = :speaker))
    AND (nullif(:from, '') IS NULL
      OR coalesce(statement.published_to, article.published_to) > CAST(:from AS TEXT))
    AND (nullif(:to, '') IS NULL
      OR coalesce(statement.published_from, article.published_from) < CAST(:to AS TEXT))
  GROUP BY derivation.id
  HAVING nullif(:after, '') IS NULL
    OR (-max(severity.rank), -derivation.similarity, later.name, earlier.name) > (SELECT * FROM seen)
  ORDER BY max(severity.rank) DESC, derivation.similarity DESC, later.name, earlier.name
  LIMIT ifnull(nullif(:limit, ''), -1)
)
SELECT drift.kind, drift.sign, drift.earlier_text AS earlier_words, drift.later_text AS later_words, report_pair.*,
  changes.changes
FROM pair
CROSS JOIN drift ON drift.id = pair.drift_id
CROSS JOIN report_pair ON report_pair.derivation = pair.id
CROSS JOIN changes ON changes.derivation_id = pair.id
ORDER BY pair.rank DESC, pair.similarity DESC, pair.later, pair.earlier;
