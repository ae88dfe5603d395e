-- How fast did a claim spread: which report was the how-manyeth, how many hours after the first?
-- :claim  the id of a claim, or the name of one of its assertions; NULL for every claim
-- :limit  at most so many rows; NULL for all
WITH asked (claim) AS (
  SELECT coalesce((SELECT claim_id FROM assertion_called
        WHERE text_name = substr(:claim, 1, 16) AND name = :claim), nullif(:claim, ''))
)
SELECT
  origin.claim_id AS claim,
  row_number() OVER told AS report,
  round((julianday(report.published_from) - julianday(first_value(report.published_from) OVER told)) * 24,
    1) AS hours,
  report.assertion, report.statement, report.text, report.mode, report.speaker, report.article, report.outlet,
  report.url, report.title, report.published_from, report.published_to, report.part, report.start, report."end"
FROM origin
CROSS JOIN report ON report.assertion = origin.assertion_id
WHERE origin.claim_id BETWEEN ifnull((SELECT claim FROM asked), 0)
  AND ifnull((SELECT claim FROM asked), 9223372036854775807)
  AND report.published_from IS NOT NULL
WINDOW told AS (PARTITION BY origin.claim_id ORDER BY report.published_from, origin.position)
ORDER BY origin.claim_id, 2
LIMIT ifnull(nullif(:limit, ''), -1);
