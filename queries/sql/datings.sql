-- Which dates were found for an article, and what vouches for them?
-- :article  the id of an article; NULL for every article
-- :conflict  1 for those alone that contradict the chosen one; NULL for all
-- :limit  at most so many rows; NULL for all
SELECT
  article.id AS article_id, article."key" AS article, dating.basis, dating.precision, dating.published_from,
  dating.published_to, dating.chosen, dating.conflict
FROM dating JOIN article ON article.id = dating.article_id
WHERE article.id BETWEEN ifnull(nullif(:article, ''), 0) AND ifnull(nullif(:article, ''), 9223372036854775807)
  AND (nullif(:conflict, '') IS NULL OR dating.conflict = :conflict)
ORDER BY article.id, dating.position
LIMIT ifnull(nullif(:limit, ''), -1);
