-- The fingerprints of an article.
SELECT hash FROM article_fingerprint WHERE article_id = :id;
