-- Which wording of a claim is later than which, and has it from there, in time order?
-- `later_than` is the wording that one is held against, by publication; `from` is the same where something says so.
-- :claim  the id of a claim, or the name of one of its assertions; NULL for every claim
-- :limit  at most so many rows; NULL for all
WITH asked (claim) AS (
  SELECT coalesce((SELECT claim_id FROM assertion_called
        WHERE text_name = substr(:claim, 1, 16) AND name = :claim), nullif(:claim, ''))
)
SELECT
  origin.claim_id AS claim, report.utterance, origin.precedence, parent.earlier_id AS later_than,
  iif(parent.direction_basis IS NULL, NULL, parent.earlier_id) AS "from",
  iif(parent.direction_basis IS NULL AND parent.id IS NOT NULL, 'likeness', parent.relation) AS relation,
  parent.status, parent.similarity, parent.direction_basis, parent.severity,
  (
    SELECT group_concat(word, ', ') FROM (
      SELECT kind || ifnull(sign, '') AS word FROM drift JOIN severity ON severity.name = drift.severity
      WHERE derivation_id = parent.id GROUP BY kind, sign ORDER BY max(rank) DESC, min(position))
  ) AS drifts,
  (SELECT changes FROM changes WHERE derivation_id = parent.id) AS changes,
  (
    SELECT group_concat(cited, '; ') FROM (
      SELECT ifnull(outlet.name, citation.text) AS cited FROM citation LEFT JOIN outlet ON outlet.id = outlet_id
      WHERE citation.statement_id = report.statement ORDER BY citation.position)
  ) AS cites,
  report.assertion, report.statement, report.text, report.mode, report.speaker, report.article, report.outlet,
  report.url, report.title, report.published_from, report.published_to, report.part, report.start, report."end"
FROM origin
CROSS JOIN report ON report.assertion = origin.assertion_id
LEFT JOIN derivation AS parent ON parent.later_id = origin.assertion_id AND parent.is_parent
WHERE origin.claim_id BETWEEN ifnull((SELECT claim FROM asked), 0)
  AND ifnull((SELECT claim FROM asked), 9223372036854775807)
ORDER BY origin.claim_id, report.published_from IS NULL, report.published_from, origin.position
LIMIT ifnull(nullif(:limit, ''), -1);
