-- Articles as witnesses, given as a JSON array.
SELECT
  article.id, article.name, article."key", article.title, outlet.name, outlet.domain, credit.name,
  article.published_from, article.published_to, article.modified_at,
  coalesce(article.retrieved_at,
    (SELECT min(dating.published_to) FROM dating WHERE article_id = article.id AND basis IN ('processed', 'retrieved'))),
  (SELECT min(twin.name) FROM article AS twin WHERE twin.copy_group_id = copy_group.id), owner.name, copy_group.basis,
  before.name, article.is_excerpt,
  article.published_basis, before.published_from
FROM json_each(:ids) AS wanted
CROSS JOIN article ON article.id = wanted.value
LEFT JOIN outlet ON outlet.id = article.outlet_id
LEFT JOIN outlet AS credit ON credit.id = article.credit_outlet_id
LEFT JOIN copy_group ON copy_group.id = article.copy_group_id
LEFT JOIN outlet AS owner ON owner.id = copy_group.owner_outlet_id
LEFT JOIN article AS before ON before.id = article.revises_id
ORDER BY article.id;
