-- Articles, given as a JSON array, that are one text.
UPDATE article SET copy_group_id = :group WHERE id IN (SELECT value FROM json_each(:articles));
