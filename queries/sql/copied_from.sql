-- Which outlet takes statements over from which, and how often?
-- :outlet  the id of an outlet; NULL for every outlet
-- :limit  at most so many rows; NULL for all
SELECT
  later_outlet.name AS outlet, earlier_outlet.name AS "from", count(*) AS statements,
  sum(derivation.relation = 'copy') AS copies, sum(derivation.relation = 'quotation') AS quotations,
  sum(derivation.relation = 'rewording') AS rewordings, count(DISTINCT later.article_id) AS articles
FROM derivation
JOIN statement AS later ON later.id = derivation.later_id
JOIN article AS later_article ON later_article.id = later.article_id
JOIN outlet AS later_outlet ON later_outlet.id = later_article.outlet_id
JOIN statement AS earlier ON earlier.id = derivation.earlier_id
JOIN article AS earlier_article ON earlier_article.id = earlier.article_id
JOIN outlet AS earlier_outlet ON earlier_outlet.id = earlier_article.outlet_id
WHERE later_outlet.id <> earlier_outlet.id AND (nullif(:outlet, '') IS NULL OR later_outlet.id = :outlet)
GROUP BY later_outlet.id, earlier_outlet.id
ORDER BY statements DESC, outlet, "from"
LIMIT ifnull(nullif(:limit, ''), -1);
