-- An article is looked up by nothing.
UPDATE article_profile SET keys = x'' WHERE article_id = ?;
