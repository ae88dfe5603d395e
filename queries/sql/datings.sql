-- Which dates were found for an article, and what vouches for them?
-- :article  the id, key, name or address of an article; NULL for every article
-- :conflict  1 for those alone that contradict the chosen one; NULL for all
-- :limit  at most so many rows; NULL for all
SELECT
  article.id AS article_id, article."key" AS article, dating.basis, dating.precision, dating.published_from,
  dating.published_to, dating.chosen, dating.conflict
FROM dating JOIN article ON article.id = dating.article_id
WHERE (nullif(:article, '') IS NULL OR article.id = :article OR article."key" = :article
    OR article.name = :article OR article.canonical_url = :article)
  AND (nullif(:conflict, '') IS NULL OR dating.conflict = :conflict)
ORDER BY article.id, dating.position
LIMIT ifnull(nullif(:limit, ''), -1);
