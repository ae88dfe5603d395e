-- One description of an article's metadata.
INSERT INTO description (article_id, metadata, run_id) VALUES (:article, :metadata, :run);
