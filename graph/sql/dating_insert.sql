-- A candidate date of an article.
INSERT INTO dating (article_id, position, run_id, basis, precision, published_from, published_to, chosen, conflict)
VALUES (:article, :position, :run, :basis, :precision, :from, :to, :chosen, :conflict);
