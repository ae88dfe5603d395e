-- What did a speaker say, over time?
-- :speaker  the id of a speaker; NULL for every speaker
-- :limit  at most so many rows; NULL for all
WITH report (utterance_id, statement_id, reports, place) AS (
  SELECT utterance_id, statement.id, count(*) OVER (PARTITION BY utterance_id),
    row_number() OVER (PARTITION BY utterance_id ORDER BY ifnull(origin.position, 9223372036854775807), statement.id)
  FROM statement LEFT JOIN origin ON origin.statement_id = statement.id
  WHERE (nullif(:speaker, '') IS NULL AND speaker_id IS NOT NULL OR speaker_id = :speaker) AND utterance_id IS NOT NULL
)
SELECT
  utterance.claim_id AS claim, utterance.id AS utterance, utterance.said_from, utterance.said_to, utterance.said_basis,
  report.reports,
  statement.id AS statement, statement.text, statement.mode,
  coalesce(speaker.name, statement.speaker_name) AS speaker, article."key" AS article, outlet.name AS outlet,
  article.url, article.title, article.published_from, article.published_to, statement.part, statement.start,
  statement."end"
FROM report
CROSS JOIN utterance ON utterance.id = report.utterance_id
CROSS JOIN statement ON statement.id = report.statement_id
CROSS JOIN article ON article.id = statement.article_id
LEFT JOIN outlet ON outlet.id = article.outlet_id
LEFT JOIN speaker ON speaker.id = statement.speaker_id
WHERE report.place = 1
ORDER BY coalesce(utterance.said_from, article.published_from) IS NULL,
  coalesce(utterance.said_from, article.published_from), article."key", statement.start
LIMIT ifnull(nullif(:limit, ''), -1);
