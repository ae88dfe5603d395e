-- Forgets what articles are looked up by.
DELETE FROM article_key;
