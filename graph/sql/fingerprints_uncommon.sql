-- The fingerprints of an article that are not on every page.
SELECT hash FROM article_fingerprint WHERE article_id = :id AND hash NOT IN (SELECT hash FROM common_key);
