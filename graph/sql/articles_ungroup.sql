-- Takes some articles, given as a JSON array, out of their groups of copies.
UPDATE article SET copy_group_id = NULL WHERE id IN (SELECT value FROM json_each(?)) AND copy_group_id IS NOT NULL;
