-- Which quotations stand in a headline, and not letter by letter in the article below it?
-- Those of the newest articles first. Of an excerpt nobody knows what else its article holds.
-- :outlet  an outlet's name or id; NULL for every outlet
-- :speaker  a speaker's name, identity or id; NULL for every speaker
-- :from  in an article published at this time or later, such as 2026-03-05T00:00:00Z; NULL for any time
-- :to  in an article published before this time; NULL for any time
-- :after  the name of a headline's quotation: only rows behind it; NULL for all
-- :limit  at most so many rows; NULL for all
WITH seen (published, article, start) AS (
  SELECT article.published_from, article.name, assertion.start
  FROM assertion
  CROSS JOIN statement ON statement.id = assertion.statement_id
  CROSS JOIN article ON article.id = statement.article_id
  WHERE assertion.id = (
    SELECT assertion_id FROM assertion_called WHERE text_name = substr(:after, 1, 16) AND name = :after)
), quote (assertion_id, article_id) AS (
  SELECT assertion.id, article.id
  FROM article INDEXED BY article_by_publication
  CROSS JOIN statement ON statement.article_id = article.id
  CROSS JOIN assertion ON assertion.statement_id = statement.id
  WHERE statement.part = 'title' AND statement.mode IN ('direct', 'mixed') AND NOT article.is_excerpt
    AND EXISTS (
      SELECT 1 FROM fragment WHERE fragment.assertion_id = assertion.id AND quoted
        -- A text that begins with its own headline holds it there, and nowhere else for that.
        AND NOT instr(
          lower(substr(article.text, iif(
            article.title <> '' AND substr(article.text, 1, length(article.title)) = article.title,
            length(article.title) + 1, 1))),
          lower(fragment.text)))
    AND (nullif(:after, '') IS NULL OR CASE
      WHEN article.published_from IS (SELECT published FROM seen)
        THEN (article.name, assertion.start) > (SELECT article, start FROM seen)
      ELSE EXISTS (SELECT 1 FROM seen) AND ifnull(article.published_from, '') < ifnull((SELECT published FROM seen), '')
    END)
    AND (nullif(:from, '') IS NULL OR article.published_to > CAST(:from AS TEXT))
    AND (nullif(:to, '') IS NULL OR article.published_from < CAST(:to AS TEXT))
    AND (nullif(:outlet, '') IS NULL
      OR article.outlet_id IN (SELECT outlet_id FROM outlet_called WHERE called = lower(:outlet)))
    AND (nullif(:speaker, '') IS NULL
      OR statement.speaker_id IN (
        SELECT speaker_id FROM speaker_called WHERE called = lower(:speaker)
        UNION ALL SELECT id FROM speaker WHERE identity = :speaker))
  ORDER BY article.published_from DESC, article.name, assertion.start
  LIMIT ifnull(nullif(:limit, ''), -1)
)
SELECT
  report.claim, report.name, report.article_id, (
    SELECT json_group_array(text) FROM (
      SELECT text FROM fragment WHERE assertion_id = report.assertion AND quoted ORDER BY position)) AS quoted,
  report.assertion, report.statement, report.text, report.mode, report.speaker, report.article, report.outlet,
  report.url, report.title, report.published_from, report.published_to, report.part, report.start, report."end"
FROM quote
CROSS JOIN report ON report.assertion = quote.assertion_id
CROSS JOIN article ON article.id = quote.article_id
ORDER BY article.published_from DESC, article.name, report.start;
