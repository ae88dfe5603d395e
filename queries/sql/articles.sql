-- Which articles are there, in order of publication?
-- :article  the id, key, name or address of an article; NULL for every article
-- :outlet  an outlet's name or id; NULL for every outlet
-- :run  the id of a run; NULL for every run
-- :limit  at most so many rows; NULL for all
SELECT
  article.id AS article_id, article."key" AS article, article.name, outlet.name AS outlet, article.url, article.title,
  article.published_from, article.published_to, article.published_basis, dating.precision, article.modified_at,
  article.retrieved_at, article.language, credit.name AS credit, owner.name AS copy_owner,
  copy_group.id AS copy_group, article.revises_id AS revises, length(article.text) AS length,
  (SELECT count(*) FROM statement WHERE article_id = article.id) AS statements,
  (SELECT count(*) FROM story_mate WHERE article_id = article.id) AS story_mates, article.run_id AS run
FROM article
LEFT JOIN outlet ON outlet.id = article.outlet_id
LEFT JOIN outlet AS credit ON credit.id = article.credit_outlet_id
LEFT JOIN copy_group ON copy_group.id = article.copy_group_id
LEFT JOIN outlet AS owner ON owner.id = copy_group.owner_outlet_id
LEFT JOIN dating ON dating.article_id = article.id AND dating.chosen
WHERE (nullif(:article, '') IS NULL OR article.id = :article OR article."key" = :article
    OR article.name = :article OR article.canonical_url = :article)
  AND (nullif(:outlet, '') IS NULL
    OR article.outlet_id IN (SELECT outlet_id FROM outlet_called WHERE called = lower(:outlet)))
  AND (nullif(:run, '') IS NULL OR article.run_id = :run)
ORDER BY article.published_from IS NULL, article.published_from, article."key", article.id
LIMIT ifnull(nullif(:limit, ''), -1);
