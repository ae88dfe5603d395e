-- Which outlets are there, those with the most articles first?
-- :limit  at most so many rows; NULL for all
SELECT
  outlet.id AS outlet, outlet.name, outlet.domain,
  (SELECT count(*) FROM article WHERE outlet_id = outlet.id) AS articles,
  (SELECT count(*) FROM article JOIN statement ON statement.article_id = article.id
    WHERE article.outlet_id = outlet.id) AS statements,
  (SELECT count(*) FROM article JOIN statement ON statement.article_id = article.id
    JOIN origin ON origin.statement_id = statement.id
    WHERE article.outlet_id = outlet.id AND origin.verdict = 'first'
      AND EXISTS (SELECT 1 FROM origin AS other WHERE other.claim_id = origin.claim_id
        AND other.position > 0)) AS firsts,
  (SELECT count(*) FROM citation WHERE outlet_id = outlet.id) AS cited
FROM outlet
ORDER BY articles DESC, cited DESC, outlet.name
LIMIT ifnull(nullif(:limit, ''), -1);
