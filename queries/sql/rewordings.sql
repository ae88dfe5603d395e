-- How was a claim reworded since, in time order?
-- :claim  the id of a claim; NULL for every claim
-- :limit  at most so many rows; NULL for all
SELECT
  derivation.claim_id AS claim, derivation.id AS derivation, derivation.relation, derivation.status,
  derivation.similarity, derivation.direction_basis,
  (SELECT severity FROM drift WHERE derivation_id = derivation.id
    ORDER BY instr('harmless wording  meaning  misquote', severity) DESC LIMIT 1) AS severity,
  (SELECT group_concat(kind || ifnull(sign, ''), ', ') FROM drift WHERE derivation_id = derivation.id) AS drifts,
  earlier.id AS earlier_statement, earlier.text AS earlier_text, earlier.mode AS earlier_mode,
  coalesce(earlier_speaker.name, earlier.speaker_name) AS earlier_speaker, earlier_article."key" AS earlier_article,
  earlier_outlet.name AS earlier_outlet, earlier_article.url AS earlier_url, earlier_article.title AS earlier_title,
  earlier_article.published_from AS earlier_published_from, earlier_article.published_to AS earlier_published_to,
  earlier.part AS earlier_part, earlier.start AS earlier_start, earlier."end" AS earlier_end,
  later.id AS later_statement, later.text AS later_text, later.mode AS later_mode,
  coalesce(later_speaker.name, later.speaker_name) AS later_speaker, later_article."key" AS later_article,
  later_outlet.name AS later_outlet, later_article.url AS later_url, later_article.title AS later_title,
  later_article.published_from AS later_published_from, later_article.published_to AS later_published_to,
  later.part AS later_part, later.start AS later_start, later."end" AS later_end
FROM derivation
CROSS JOIN statement AS earlier ON earlier.id = derivation.earlier_id
CROSS JOIN article AS earlier_article ON earlier_article.id = earlier.article_id
LEFT JOIN outlet AS earlier_outlet ON earlier_outlet.id = earlier_article.outlet_id
LEFT JOIN speaker AS earlier_speaker ON earlier_speaker.id = earlier.speaker_id
CROSS JOIN statement AS later ON later.id = derivation.later_id
CROSS JOIN article AS later_article ON later_article.id = later.article_id
LEFT JOIN outlet AS later_outlet ON later_outlet.id = later_article.outlet_id
LEFT JOIN speaker AS later_speaker ON later_speaker.id = later.speaker_id
WHERE derivation.claim_id BETWEEN ifnull(nullif(:claim, ''), 0) AND ifnull(nullif(:claim, ''), 9223372036854775807)
ORDER BY derivation.claim_id, later_article.published_from IS NULL, later_article.published_from,
  later_article."key", later.start, derivation.id
LIMIT ifnull(nullif(:limit, ''), -1);
