-- The run of an article's latest reading.
SELECT run_id FROM reading WHERE article_id = :article ORDER BY id DESC LIMIT 1;
