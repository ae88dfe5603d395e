-- An article was brought by the first run whose description is left.
UPDATE article SET run_id = (SELECT min(run_id) FROM description WHERE article_id = article.id) WHERE id = :id;
