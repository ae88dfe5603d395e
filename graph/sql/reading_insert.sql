-- One reading of an article's metadata.
INSERT INTO reading (article_id, metadata, run_id) VALUES (:article, :metadata, :run);
