-- Which statement of a claim comes from which, in time order?
-- :claim  the id of a claim; NULL for every claim
-- :limit  at most so many rows; NULL for all
SELECT
  origin.claim_id AS claim, statement.utterance_id AS utterance, origin.verdict,
  derivation.earlier_id AS earlier, derivation.relation, derivation.status, derivation.similarity,
  derivation.direction_basis,
  (SELECT severity FROM drift WHERE derivation_id = derivation.id
    ORDER BY instr('harmless wording  meaning  misquote', severity) DESC LIMIT 1) AS severity,
  (SELECT group_concat(kind || ifnull(sign, ''), ', ') FROM drift WHERE derivation_id = derivation.id) AS drifts,
  (SELECT group_concat(ifnull(cited.name, citation.text), '; ') FROM citation
    LEFT JOIN outlet AS cited ON cited.id = citation.outlet_id
    WHERE citation.statement_id = statement.id) AS cites,
  statement.id AS statement, statement.text, statement.mode,
  coalesce(speaker.name, statement.speaker_name) AS speaker, article."key" AS article, outlet.name AS outlet,
  article.url, article.title, article.published_from, article.published_to, statement.part, statement.start,
  statement."end"
FROM origin
CROSS JOIN statement ON statement.id = origin.statement_id
CROSS JOIN article ON article.id = statement.article_id
LEFT JOIN outlet ON outlet.id = article.outlet_id
LEFT JOIN speaker ON speaker.id = statement.speaker_id
LEFT JOIN derivation ON derivation.later_id = statement.id
WHERE origin.claim_id BETWEEN ifnull(nullif(:claim, ''), 0) AND ifnull(nullif(:claim, ''), 9223372036854775807)
ORDER BY origin.claim_id, article.published_from IS NULL, article.published_from, origin.position, earlier
LIMIT ifnull(nullif(:limit, ''), -1);
