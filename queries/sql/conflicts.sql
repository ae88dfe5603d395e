-- Which reports of one utterance credit different speakers?
-- :claim  the id of a claim; NULL for every claim
-- :limit  at most so many rows; NULL for all
WITH credited (utterance_id) AS (
  SELECT utterance_id FROM statement WHERE utterance_id IS NOT NULL
  GROUP BY utterance_id HAVING count(DISTINCT ifnull('speaker ' || speaker_id, 'name ' || speaker_name)) > 1
)
SELECT
  utterance.claim_id AS claim, utterance.id AS utterance,
  statement.id AS statement, statement.text, statement.mode,
  coalesce(speaker.name, statement.speaker_name) AS speaker, article."key" AS article, outlet.name AS outlet,
  article.url, article.title, article.published_from, article.published_to, statement.part, statement.start,
  statement."end"
FROM credited
CROSS JOIN utterance ON utterance.id = credited.utterance_id
CROSS JOIN statement ON statement.utterance_id = utterance.id
CROSS JOIN article ON article.id = statement.article_id
LEFT JOIN outlet ON outlet.id = article.outlet_id
LEFT JOIN speaker ON speaker.id = statement.speaker_id
WHERE utterance.claim_id BETWEEN ifnull(nullif(:claim, ''), 0) AND ifnull(nullif(:claim, ''),
  9223372036854775807) AND statement.speaker_name IS NOT NULL
ORDER BY utterance.claim_id, utterance.position, article.published_from IS NULL, article.published_from,
  article."key", statement.start
LIMIT ifnull(nullif(:limit, ''), -1);
