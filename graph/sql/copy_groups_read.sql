-- The articles of the copy groups that any of some, given as a JSON array, is in.
SELECT copy_group_id, id FROM article
WHERE copy_group_id IN (SELECT copy_group_id FROM article WHERE id IN (SELECT value FROM json_each(?)))
ORDER BY copy_group_id, id;
