-- What a person says of when an article was published.
INSERT INTO publication (article_key, published_from, published_to, "precision", run_id)
VALUES (:article, :from, :to, :precision, :run);
