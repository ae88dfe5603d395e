-- Which quotes stand in one outlet alone?
-- :outlet  an outlet's name or id; NULL for every outlet
-- :speaker  a speaker's name or id; NULL for every speaker
-- :limit  at most so many rows; NULL for all
WITH quote (assertion_id, place) AS (
  SELECT origin.assertion_id, row_number() OVER (PARTITION BY origin.claim_id ORDER BY origin.position)
  FROM claim
  CROSS JOIN origin ON origin.claim_id = claim.id
  CROSS JOIN report ON report.assertion = origin.assertion_id
  WHERE claim.outlets = 1 AND report.mode IN ('direct', 'mixed')
    AND (nullif(:outlet, '') IS NULL
      OR report.outlet_id IN (SELECT outlet_id FROM outlet_called WHERE called = lower(:outlet)))
    AND (nullif(:speaker, '') IS NULL
      OR report.speaker_id IN (SELECT speaker_id FROM speaker_called WHERE called = lower(:speaker)))
)
SELECT
  report.claim,
  report.assertion, report.statement, report.text, report.mode, report.speaker, report.article, report.outlet,
  report.url, report.title, report.published_from, report.published_to, report.part, report.start, report."end"
FROM quote CROSS JOIN report ON report.assertion = quote.assertion_id
WHERE quote.place = 1
ORDER BY report.published_from IS NULL, report.published_from, report.article, report.part DESC, report.start
LIMIT ifnull(nullif(:limit, ''), -1);
