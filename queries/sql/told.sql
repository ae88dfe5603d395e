-- What do articles say, assertion by assertion, in text order?
-- :articles  a JSON array of the ids of articles; NULL for every article
-- :assertions  a JSON array of the ids of assertions, of which alone is told; NULL for all of those articles
-- :statements  a JSON array of the ids of statements, with those that they are quoted in, asked where neither are; NULL for all
-- :limit  at most so many rows; NULL for all
WITH RECURSIVE carrier (id) AS (
  SELECT value FROM json_each(nullif(:statements, ''))
  UNION
  SELECT statement.parent_id FROM carrier CROSS JOIN statement ON statement.id = carrier.id
  WHERE statement.parent_id IS NOT NULL
), asked (id) AS (
  SELECT value FROM json_each(nullif(:assertions, ''))
  UNION ALL
  SELECT assertion.id
  FROM json_each(nullif(:articles, '')) AS article
  CROSS JOIN statement ON statement.article_id = article.value
  CROSS JOIN assertion ON assertion.statement_id = statement.id
  WHERE nullif(:assertions, '') IS NULL
  UNION ALL
  SELECT assertion.id FROM carrier CROSS JOIN assertion ON assertion.statement_id = carrier.id
  WHERE coalesce(nullif(:assertions, ''), nullif(:articles, '')) IS NULL
  UNION ALL
  SELECT id FROM assertion
  WHERE coalesce(nullif(:assertions, ''), nullif(:articles, ''), nullif(:statements, '')) IS NULL
)
SELECT
  report.claim, statement.polarity, statement.parent_id AS parent, speaker.id AS speaker_id,
  coalesce(speaker.kind, statement.speaker_kind) AS speaker_kind, statement.mention_text AS mention,
  statement.cue_text AS cue, statement.cue_start, statement.speaker_name, report.article_id,
  report.assertion, report.statement, report.text, report.mode, report.speaker, report.article, report.outlet,
  report.url, report.title, report.published_from, report.published_to, report.part, report.start, report."end"
FROM asked
CROSS JOIN assertion ON assertion.id = asked.id
CROSS JOIN statement ON statement.id = assertion.statement_id
CROSS JOIN report ON report.assertion = assertion.id
LEFT JOIN speaker ON speaker.id = statement.speaker_id
ORDER BY statement.article_id, statement.position, assertion.position
LIMIT ifnull(nullif(:limit, ''), -1);
