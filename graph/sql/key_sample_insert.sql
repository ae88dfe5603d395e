-- The keys and the fingerprints of an article that is in the sample.
INSERT OR IGNORE INTO key_sample (hash, rank, article_id, run_id)
SELECT hash, :rank, :article, :run
FROM statement CROSS JOIN statement_key ON statement_id = statement.id WHERE article_id = :article
UNION
SELECT hash, :rank, :article, :run FROM article_fingerprint WHERE article_id = :article;
