-- An article that is nobody's copy.
UPDATE article SET copy_group_id = NULL WHERE id = :article;
