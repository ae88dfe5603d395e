-- Which claims are there, those that most outlets tell first?
-- :claim  the id of a claim; NULL for every claim
-- :limit  at most so many rows; NULL for all
SELECT
  claim.id AS claim, claim.text, count(DISTINCT article.outlet_id) AS outlets, count(*) AS statements,
  count(DISTINCT statement.utterance_id) AS utterances, min(article.published_from) AS published_from,
  max(article.published_from) AS last_published_from
FROM claim
JOIN origin ON origin.claim_id = claim.id
JOIN statement ON statement.id = origin.statement_id
JOIN article ON article.id = statement.article_id
WHERE claim.id BETWEEN ifnull(nullif(:claim, ''), 0) AND ifnull(nullif(:claim, ''), 9223372036854775807)
GROUP BY claim.id
ORDER BY outlets DESC, statements DESC, claim.text, claim.id
LIMIT ifnull(nullif(:limit, ''), -1);
