-- The articles that hold a key.
SELECT article_id FROM article_key WHERE hash = ? LIMIT ?;
