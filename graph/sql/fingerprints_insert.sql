-- The fingerprints of an article's text, given as a JSON array.
INSERT OR IGNORE INTO article_fingerprint (hash, article_id, run_id)
SELECT value, :article, :run FROM json_each(:hashes);
