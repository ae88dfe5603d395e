-- The copy groups that any of some articles is in, given as a JSON array, with all of their articles.
SELECT copy_group.id, article.id, outlet.name, copy_group.basis
FROM copy_group
JOIN article ON article.copy_group_id = copy_group.id
LEFT JOIN outlet ON outlet.id = copy_group.owner_outlet_id
WHERE copy_group.id IN (SELECT copy_group_id FROM article WHERE id IN (SELECT value FROM json_each(:articles)))
ORDER BY copy_group.id, article.id;
