-- The keys of an article's statements go.
DELETE FROM statement_key WHERE statement_id IN (SELECT id FROM statement WHERE article_id = :article);
