-- An article's datings go, for others to come.
DELETE FROM dating WHERE article_id = :article;
