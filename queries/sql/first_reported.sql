-- Which outlet reported a claim first, best first?
-- :claim  the id of a claim, or the name of one of its assertions; NULL for every claim
-- :claims  a JSON array of the ids of claims, asked where no claim is; NULL for every claim
-- :limit  at most so many rows; NULL for all
WITH asked (claim) AS (
  SELECT coalesce((SELECT claim_id FROM assertion_called
        WHERE text_name = substr(:claim, 1, 16) AND name = :claim), nullif(:claim, ''))
), chosen (id) AS (
  SELECT value FROM json_each(nullif(:claims, '')) WHERE (SELECT claim FROM asked) IS NULL
  UNION ALL
  SELECT id FROM stored_claim WHERE id BETWEEN ifnull((SELECT claim FROM asked), 0)
    AND ifnull((SELECT claim FROM asked), iif(nullif(:claims, '') IS NULL, 9223372036854775807, -1))
)
SELECT
  origin.claim_id AS claim, report.utterance, origin.precedence, origin.because, statement.polarity,
  report.assertion, report.statement, report.text, report.mode, report.speaker, report.article, report.outlet,
  report.url, report.title, report.published_from, report.published_to, report.part, report.start, report."end"
FROM chosen
CROSS JOIN origin ON origin.claim_id = chosen.id
CROSS JOIN report ON report.assertion = origin.assertion_id
CROSS JOIN statement ON statement.id = report.statement
ORDER BY origin.claim_id, origin.position
LIMIT ifnull(nullif(:limit, ''), -1);
