-- Which outlets are there, those with the most articles first?
-- Articles are counted with all their versions; `firsts` are claims of several articles that it alone reported first.
-- :outlet  an outlet's name or id; NULL for every outlet
-- :limit  at most so many rows; NULL for all
WITH ranked (id, articles, cited) AS (
  SELECT
    outlet.id, (SELECT count(*) FROM article WHERE outlet_id = outlet.id),
    (SELECT count(*) FROM citation WHERE outlet_id = outlet.id)
  FROM outlet
  WHERE (nullif(:outlet, '') IS NULL
      OR outlet.id IN (SELECT outlet_id FROM outlet_called WHERE called = lower(:outlet)))
  ORDER BY 2 DESC, 3 DESC, outlet.name
  LIMIT ifnull(nullif(:limit, ''), -1)
)
SELECT
  outlet.id AS outlet, outlet.name, outlet.domain, ranked.articles,
  (SELECT count(*) FROM article CROSS JOIN statement ON statement.article_id = article.id
    WHERE article.outlet_id = outlet.id) AS statements,
  (SELECT count(DISTINCT origin.claim_id)
    FROM article
    CROSS JOIN statement ON statement.article_id = article.id
    CROSS JOIN assertion ON assertion.statement_id = statement.id
    CROSS JOIN origin ON origin.assertion_id = assertion.id
    CROSS JOIN claim ON claim.id = origin.claim_id
    WHERE article.outlet_id = outlet.id AND origin.precedence = 'first' AND claim.articles > 1) AS firsts,
  ranked.cited
FROM ranked CROSS JOIN outlet ON outlet.id = ranked.id
ORDER BY ranked.articles DESC, ranked.cited DESC, outlet.name;
