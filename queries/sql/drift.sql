-- What changed between two wordings of one utterance, the worst first, one row a pair?
-- What somebody is credited with on both sides goes before an outlet's own voice, what is quoted before what is told.
-- :claim  the id of a claim, or the name of one of its assertions; NULL for every claim
-- :kind  the id of a kind of drift, such as number_changed; NULL for every kind that is worth telling
-- :outlet  the name or id of the outlet whose wording is the later one; NULL for every outlet
-- :speaker  the name, identity or id of the later wording's speaker; NULL for every speaker
-- :from  the later wording published at this time or later, such as 2026-03-05T00:00:00Z; NULL for any time
-- :to  the later wording published before this time; NULL for any time
-- :after  the names of the later and of the earlier wording, a space between: only rows behind that pair's; NULL for all
-- :all  1 for what is harmless, merely cut or perhaps of two occasions too, and every pair; NULL for what is worth telling
-- :limit  at most so many rows; NULL for all
WITH asked (claim) AS (
  SELECT coalesce((SELECT claim_id FROM assertion_called
        WHERE text_name = substr(:claim, 1, 16) AND name = :claim), nullif(:claim, ''))
), ranked (id, uncredited, rank, told, similarity, later, earlier) AS (
  SELECT
    derivation.id, statement.speaker_id IS NULL OR held.speaker_id IS NULL, -severity.rank,
    statement.mode NOT IN ('direct', 'mixed') OR held.mode NOT IN ('direct', 'mixed'), -derivation.similarity,
    later.name, earlier.name
  FROM severity
  CROSS JOIN derivation ON derivation.severity = severity.name
  CROSS JOIN assertion AS later ON later.id = derivation.later_id
  CROSS JOIN statement ON statement.id = later.statement_id
  CROSS JOIN article ON article.id = statement.article_id
  CROSS JOIN assertion AS earlier ON earlier.id = derivation.earlier_id
  CROSS JOIN statement AS held ON held.id = earlier.statement_id
  -- What is said otherwise on another occasion is no drift.
  WHERE later.utterance_id = earlier.utterance_id
    AND (nullif(:from, '') IS NULL
      OR coalesce(statement.published_to, article.published_to) > CAST(:from AS TEXT))
    AND (nullif(:to, '') IS NULL
      OR coalesce(statement.published_from, article.published_from) < CAST(:to AS TEXT))
    AND (severity.rank > 0 OR nullif(:all, '') IS NOT NULL OR nullif(:kind, '') IS NOT NULL)
    AND (severity.rank > 0 AND nullif(:kind, '') IS NULL OR EXISTS (
      SELECT 1 FROM drift WHERE derivation_id = derivation.id AND kind = ifnull(nullif(:kind, ''), kind)))
    AND (coalesce(nullif(:all, ''), nullif(:claim, '')) IS NOT NULL
      OR derivation.id IN (SELECT derivation_id FROM comparable_pair WHERE derivation_id = derivation.id))
    -- That a report is in other words, or in marks or out of them, is no news by itself; nor is each of those words, where
    -- neither stands in marks.
    AND (severity.rank > 1
      OR coalesce(nullif(:all, ''), nullif(:claim, ''), nullif(:kind, '')) IS NOT NULL
      OR statement.mode IN ('direct', 'mixed') AND held.mode IN ('direct', 'mixed')
        AND NOT EXISTS (SELECT 1 FROM drift WHERE derivation_id = derivation.id AND kind = 'paraphrase'))
    AND (coalesce(nullif(:all, ''), nullif(:claim, ''), nullif(:kind, '')) IS NOT NULL OR EXISTS (
      SELECT 1 FROM telling_drift WHERE derivation_id = derivation.id AND kind NOT IN (
        'paraphrase', 'direct_to_indirect', 'direct_to_mixed', 'indirect_to_direct', 'tense_person_shift',
        'reporting_verb_changed', 'quotation_marks_added')))
    -- Whoever is told how a wording differs from its parent need not be told how from the parent's like; who asks for
    -- this claim, outlet or speaker, only where the parent is not as bad.
    AND (derivation.is_parent OR nullif(:all, '') IS NOT NULL OR NOT EXISTS (
      SELECT 1 FROM derivation AS parent CROSS JOIN assertion ON assertion.id = parent.earlier_id
      CROSS JOIN severity AS known ON known.name = parent.severity
      WHERE parent.later_id = derivation.later_id AND parent.is_parent AND assertion.utterance_id = earlier.utterance_id
        AND (known.rank >= severity.rank
          OR coalesce(nullif(:claim, ''), nullif(:outlet, ''), nullif(:speaker, '')) IS NULL)))
    AND derivation.claim_id BETWEEN ifnull((SELECT claim FROM asked), 0)
      AND ifnull((SELECT claim FROM asked), 9223372036854775807)
    AND (nullif(:outlet, '') IS NULL
      OR article.outlet_id IN (SELECT outlet_id FROM outlet_called WHERE called = lower(:outlet)))
    AND (nullif(:speaker, '') IS NULL
      OR statement.speaker_id IN (
        SELECT speaker_id FROM speaker_called WHERE called = lower(:speaker)
        UNION ALL SELECT id FROM speaker WHERE identity = :speaker))
), pair (id, uncredited, rank, told, similarity, later, earlier) AS (
  SELECT id, uncredited, rank, told, similarity, later, earlier FROM ranked
  WHERE nullif(:after, '') IS NULL OR (uncredited, rank, told, similarity, later, earlier) > (
    SELECT uncredited, rank, told, similarity, later, earlier FROM ranked
    WHERE later = substr(:after, 1, instr(:after, ' ') - 1) AND earlier = substr(:after, instr(:after, ' ') + 1))
  ORDER BY uncredited, rank, told, similarity, later, earlier
  LIMIT ifnull(nullif(:limit, ''), -1)
), worst (id, drift_id) AS (
  -- Of a pair the worst change, or that of the kind that is asked for.
  SELECT pair.id, (
    SELECT drift.id FROM drift CROSS JOIN severity ON severity.name = drift.severity
    WHERE derivation_id = pair.id AND kind = ifnull(nullif(:kind, ''), kind)
    ORDER BY severity.rank DESC, drift.kind IN ('verbatim', 'orthographic', 'truncation'), drift.position LIMIT 1)
  FROM pair
)
SELECT drift.kind, drift.sign, drift.earlier_text AS earlier_words, drift.later_text AS later_words, report_pair.*,
  changes.changes
FROM pair
CROSS JOIN worst ON worst.id = pair.id
CROSS JOIN drift ON drift.id = worst.drift_id
CROSS JOIN report_pair ON report_pair.derivation = pair.id
CROSS JOIN changes ON changes.derivation_id = pair.id
ORDER BY pair.uncredited, pair.rank, pair.told, pair.similarity, pair.later, pair.earlier;
