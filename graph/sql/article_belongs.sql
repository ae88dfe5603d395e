-- An article was brought by the first run whose reading is left.
UPDATE article SET run_id = (SELECT min(run_id) FROM reading WHERE article_id = article.id) WHERE id = :id;
