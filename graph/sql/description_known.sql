-- Whether an article was ever read with just this metadata.
SELECT id FROM description WHERE article_id = :article AND metadata = :metadata;
