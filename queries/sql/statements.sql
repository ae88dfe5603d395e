-- What does the graph hold of a statement?
-- :statement  the id of a statement; NULL for every statement
-- :claim  the id of a claim; NULL for every claim
-- :article  the id of an article; NULL for every article
-- :limit  at most so many rows; NULL for all
SELECT
  utterance.claim_id AS claim, statement.utterance_id AS utterance, origin.verdict, origin.because,
  coalesce(speaker.kind, statement.speaker_kind) AS speaker_kind, statement.mention_text AS mention,
  statement.cue_text AS cue, statement.cue_class, statement.polarity, statement.rule, statement.said_from,
  statement.said_to, statement.said_basis, statement.parent_id AS parent, article.id AS article_id,
  statement.id AS statement, statement.text, statement.mode,
  coalesce(speaker.name, statement.speaker_name) AS speaker, article."key" AS article, outlet.name AS outlet,
  article.url, article.title, article.published_from, article.published_to, statement.part, statement.start,
  statement."end"
FROM statement
CROSS JOIN article ON article.id = statement.article_id
LEFT JOIN outlet ON outlet.id = article.outlet_id
LEFT JOIN speaker ON speaker.id = statement.speaker_id
LEFT JOIN utterance ON utterance.id = statement.utterance_id
LEFT JOIN origin ON origin.statement_id = statement.id
WHERE statement.id BETWEEN ifnull(nullif(:statement, ''), 0) AND ifnull(nullif(:statement, ''), 9223372036854775807)
  AND (nullif(:claim, '') IS NULL OR utterance.claim_id = :claim)
  AND (nullif(:article, '') IS NULL OR statement.article_id = :article)
ORDER BY statement.id
LIMIT ifnull(nullif(:limit, ''), -1);
