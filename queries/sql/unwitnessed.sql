-- Which quotes stand in one outlet alone?
-- Those of the newest articles first; of a claim its first quote.
-- :outlet  an outlet's name or id; NULL for every outlet
-- :speaker  a speaker's name, identity or id; NULL for every speaker
-- :from  published at this time or later, such as 2026-03-05T00:00:00Z; NULL for any time
-- :to  published before this time; NULL for any time
-- :after  the name of a quote: only rows behind it; NULL for all
-- :limit  at most so many rows; NULL for all
WITH seen (published, article, part, start) AS (
  SELECT article.published_from, article.name, statement.part, assertion.start
  FROM assertion
  CROSS JOIN statement ON statement.id = assertion.statement_id
  CROSS JOIN article ON article.id = statement.article_id
  WHERE assertion.id = (
    SELECT assertion_id FROM assertion_called WHERE text_name = substr(:after, 1, 16) AND name = :after)
), quote (assertion_id) AS (
  -- Along the articles in the order of time, so that few are looked at.
  SELECT assertion.id
  FROM article INDEXED BY article_by_publication
  CROSS JOIN statement ON statement.article_id = article.id
  CROSS JOIN assertion ON assertion.statement_id = statement.id
  CROSS JOIN origin ON origin.assertion_id = assertion.id
  CROSS JOIN claim ON claim.id = origin.claim_id
  WHERE claim.outlets = 1 AND statement.mode IN ('direct', 'mixed')
    AND (statement.mode = 'direct' OR EXISTS (SELECT 1 FROM fragment WHERE assertion_id = assertion.id AND quoted))
    AND NOT EXISTS (
      SELECT 1 FROM origin AS before
      CROSS JOIN assertion AS other ON other.id = before.assertion_id
      CROSS JOIN statement AS held ON held.id = other.statement_id
      WHERE before.claim_id = origin.claim_id AND before.position < origin.position
        AND held.mode IN ('direct', 'mixed')
        AND (held.mode = 'direct' OR EXISTS (SELECT 1 FROM fragment WHERE assertion_id = other.id AND quoted)))
    AND (nullif(:after, '') IS NULL OR CASE
      WHEN article.published_from IS (SELECT published FROM seen)
        THEN (article.name, -(statement.part = 'title'), assertion.start)
          > (SELECT article, -(part = 'title'), start FROM seen)
      ELSE EXISTS (SELECT 1 FROM seen) AND ifnull(article.published_from, '') < ifnull((SELECT published FROM seen), '')
    END)
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
  ORDER BY article.published_from DESC, article.name, statement.part = 'title' DESC, assertion.start
  LIMIT ifnull(nullif(:limit, ''), -1)
)
SELECT
  report.claim,
  report.assertion, report.statement, report.text, report.mode, report.speaker, report.article, report.outlet,
  report.url, report.title, report.published_from, report.published_to, report.part, report.start, report."end"
FROM quote
CROSS JOIN report ON report.assertion = quote.assertion_id
CROSS JOIN article ON article.id = report.article_id
ORDER BY article.published_from DESC, article.name, report.part = 'title' DESC, report.start;
