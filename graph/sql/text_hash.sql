-- The hash of an article's text.
SELECT text_sha256 FROM article WHERE id = :id;
