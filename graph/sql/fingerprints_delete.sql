-- An article's fingerprints go.
DELETE FROM article_fingerprint WHERE article_id = :article;
