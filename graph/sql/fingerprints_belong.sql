-- An article's fingerprints were brought by the run that brought the article.
UPDATE article_fingerprint SET run_id = (SELECT run_id FROM article WHERE id = article_id) WHERE article_id = :id;
