-- Which statement of a claim comes from which, in time order?
-- :claim  the id of a claim; NULL for every claim
-- :limit  at most so many rows; NULL for all
SELECT
  origin.claim_id AS claim, statement.id AS statement, statement.utterance_id AS utterance,
  derivation.earlier_id AS earlier, derivation.relation, derivation.status, derivation.similarity,
  derivation.direction_basis,
  (SELECT severity FROM drift WHERE derivation_id = derivation.id
    ORDER BY instr('harmless wording  meaning  misquote', severity) DESC LIMIT 1) AS severity,
  (SELECT group_concat(kind || ifnull(sign, ''), ', ') FROM drift WHERE derivation_id = derivation.id) AS drifts,
  statement.text, statement.mode, coalesce(speaker.name, statement.speaker_name) AS speaker, outlet.name AS outlet,
  article.published_from, article.published_to, article."key" AS article, article.url,
  statement.part, statement.start, statement."end", origin.verdict,
  (SELECT group_concat(ifnull(cited.name, citation.text), '; ') FROM citation
    LEFT JOIN outlet AS cited ON cited.id = citation.outlet_id
    WHERE citation.statement_id = statement.id) AS cites
FROM origin
CROSS JOIN statement ON statement.id = origin.statement_id
CROSS JOIN article ON article.id = statement.article_id
LEFT JOIN derivation ON derivation.later_id = statement.id
LEFT JOIN outlet ON outlet.id = article.outlet_id
LEFT JOIN speaker ON speaker.id = statement.speaker_id
WHERE origin.claim_id BETWEEN ifnull(:claim, 0) AND ifnull(:claim, 9223372036854775807)
ORDER BY origin.claim_id, article.published_from IS NULL, article.published_from, origin.position, earlier
LIMIT ifnull(:limit, -1);
