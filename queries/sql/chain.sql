-- By which way did an utterance reach each outlet: who reports it, from whom, and inside whose words?
-- :utterance  the id of an utterance; NULL for every utterance
-- :claim  the id of a claim; NULL for every claim
-- :limit  at most so many rows; NULL for all
SELECT
  utterance.claim_id AS claim, utterance.id AS utterance, origin.verdict,
  citation.kind AS cites_kind, ifnull(cited.name, citation.outlet_name) AS cites_outlet, citation.text AS cites_text,
  coalesce(
    iif(outer_speaker.kind = 'document', outer_statement.mention_text, outer_speaker.name),
    outer_statement.mention_text, outer_statement.speaker_name) AS inside_words_of,
  derivation.earlier_id AS earlier, earlier_outlet.name AS earlier_outlet,
  statement.id AS statement, statement.text, statement.mode,
  coalesce(speaker.name, statement.speaker_name) AS speaker, article."key" AS article, outlet.name AS outlet,
  article.url, article.title, article.published_from, article.published_to, statement.part, statement.start,
  statement."end"
FROM utterance
CROSS JOIN statement ON statement.utterance_id = utterance.id
CROSS JOIN article ON article.id = statement.article_id
LEFT JOIN outlet ON outlet.id = article.outlet_id
LEFT JOIN speaker ON speaker.id = statement.speaker_id
LEFT JOIN origin ON origin.statement_id = statement.id
LEFT JOIN citation ON citation.statement_id = statement.id
LEFT JOIN outlet AS cited ON cited.id = citation.outlet_id
LEFT JOIN statement AS outer_statement ON outer_statement.id = statement.parent_id
LEFT JOIN speaker AS outer_speaker ON outer_speaker.id = outer_statement.speaker_id
LEFT JOIN derivation ON derivation.later_id = statement.id
LEFT JOIN statement AS earlier ON earlier.id = derivation.earlier_id
LEFT JOIN article AS earlier_article ON earlier_article.id = earlier.article_id
LEFT JOIN outlet AS earlier_outlet ON earlier_outlet.id = earlier_article.outlet_id
WHERE utterance.id BETWEEN ifnull(nullif(:utterance, ''), 0) AND ifnull(nullif(:utterance, ''), 9223372036854775807)
  AND utterance.claim_id BETWEEN ifnull(nullif(:claim, ''), 0) AND ifnull(nullif(:claim, ''), 9223372036854775807)
ORDER BY utterance.claim_id, utterance.position, origin.position, statement.id, citation.position, derivation.earlier_id
LIMIT ifnull(nullif(:limit, ''), -1);
