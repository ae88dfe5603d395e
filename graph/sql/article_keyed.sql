-- An article has keys and fingerprints of this schema.
DELETE FROM unkeyed_article WHERE article_id = :article;
