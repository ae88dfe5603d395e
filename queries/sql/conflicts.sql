-- Which reports of one utterance credit different speakers?
-- :claim  the id of a claim; NULL for every claim
-- :limit  at most so many rows; NULL for all
WITH naming (utterance_id, name) AS (
  SELECT DISTINCT statement.utterance_id, ' ' || lower(coalesce(speaker.name, statement.speaker_name)) || ' '
  FROM statement LEFT JOIN speaker ON speaker.id = statement.speaker_id
  WHERE statement.utterance_id IS NOT NULL AND statement.speaker_name IS NOT NULL
),
-- "Lee" and "Ann Lee" are no conflict, nor is one name that two articles keep apart.
credited (utterance_id) AS (
  SELECT DISTINCT one.utterance_id FROM naming AS one JOIN naming AS other USING (utterance_id)
  WHERE one.name < other.name AND instr(one.name, other.name) = 0 AND instr(other.name, one.name) = 0
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
