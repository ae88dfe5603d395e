-- Which other articles carry what an article says, claim by claim, in time order?
-- :article  the id, key, name or address of an article; NULL for every article
-- :limit  at most so many rows; NULL for all
WITH asked (article) AS (
  SELECT coalesce(
    (SELECT max(id) FROM article WHERE "key" = :article OR name = :article OR canonical_url = :article),
    nullif(:article, ''))
), told (claim) AS (
  SELECT DISTINCT origin.claim_id
  FROM asked
  CROSS JOIN statement ON statement.article_id BETWEEN ifnull(asked.article, 0)
    AND ifnull(asked.article, 9223372036854775807)
  CROSS JOIN assertion ON assertion.statement_id = statement.id
  CROSS JOIN origin ON origin.assertion_id = assertion.id
  CROSS JOIN claim ON claim.id = origin.claim_id
  WHERE claim.articles > 1
)
SELECT
  report.claim, report.name, origin.precedence, report.assertion, report.statement, report.text, report.mode,
  report.speaker, report.article, report.outlet, report.url, report.title, report.published_from, report.published_to,
  report.part, report.start, report."end"
FROM told
CROSS JOIN origin ON origin.claim_id = told.claim
CROSS JOIN report ON report.assertion = origin.assertion_id
CROSS JOIN asked
WHERE asked.article IS NULL OR report.article_id <> asked.article
ORDER BY told.claim, report.published_from IS NULL, report.published_from, origin.position
LIMIT ifnull(nullif(:limit, ''), -1);
