-- The copy groups that some articles, given as a JSON array, are in.
SELECT copy_group.id, article.id, outlet.name, copy_group.basis
FROM json_each(?) AS wanted
CROSS JOIN article ON article.id = wanted.value
CROSS JOIN copy_group ON copy_group.id = article.copy_group_id
LEFT JOIN outlet ON outlet.id = copy_group.owner_outlet_id
ORDER BY article.id;
