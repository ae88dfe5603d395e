-- Which outlet reported a claim first, best first?
-- :claim  the id of a claim, or the name of one of its assertions; NULL for every claim
-- :limit  at most so many rows; NULL for all
WITH asked (claim) AS (
  SELECT coalesce((SELECT claim_id FROM assertion_called
        WHERE text_name = substr(:claim, 1, 16) AND name = :claim), nullif(:claim, ''))
)
SELECT
  origin.claim_id AS claim, report.utterance, origin.precedence, origin.because, statement.polarity,
  report.assertion, report.statement, report.text, report.mode, report.speaker, report.article, report.outlet,
  report.url, report.title, report.published_from, report.published_to, report.part, report.start, report."end"
FROM origin
CROSS JOIN report ON report.assertion = origin.assertion_id
CROSS JOIN statement ON statement.id = report.statement
WHERE origin.claim_id BETWEEN ifnull((SELECT claim FROM asked), 0)
  AND ifnull((SELECT claim FROM asked), 9223372036854775807)
ORDER BY origin.claim_id, origin.position
LIMIT ifnull(nullif(:limit, ''), -1);
